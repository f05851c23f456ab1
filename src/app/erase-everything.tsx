import { useLocation } from 'wouter';
import { flowPaths, useSaved } from '#questionnaire';
import { forgetKept } from '#storage';
import { Button } from '#ui';
import { clearDoctor } from '#visit';
import { words } from '#words';

const { erase } = words.app;

/** One press, from every page: answers, settings and every saved trace are gone, and the start page is shown. */
export function EraseEverything() {
  const { erase: eraseAnswers } = useSaved();
  const [, navigate] = useLocation();
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          forgetKept();
          clearDoctor();
          eraseAnswers();
          navigate(flowPaths.start, { replace: true });
        }}
      >
        {erase.button}
      </Button>
      <p className="hint">{erase.hint}</p>
    </>
  );
}
