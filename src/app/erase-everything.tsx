import { useLocation } from 'wouter';
import { leaveConsultation, useConsultation } from '#consultation';
import { flowPaths, useSaved } from '#questionnaire';
import { forgetKept } from '#storage';
import { Button } from '#ui';
import { words } from '#words';

const { erase } = words.app;

/** One press, from every page: answers, settings and every saved trace are gone, and the start page is shown. */
export function EraseEverything() {
  const { erase: eraseAnswers } = useSaved();
  const consulting = useConsultation(({ active }) => active);
  const [, navigate] = useLocation();
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          forgetKept();
          eraseAnswers();
          leaveConsultation();
          navigate(flowPaths.start, { replace: true });
        }}
      >
        {erase.button}
      </Button>
      <p className="hint">{consulting ? erase.hintInConsultation : erase.hint}</p>
    </>
  );
}
