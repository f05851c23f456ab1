import { useState } from 'react';
import { useLocation } from 'wouter';
import { flowPaths, useFlow } from '#questionnaire';
import { safeStorage } from '#storage';
import { Button } from '#ui';
import { words } from '#words';
import { usePreferences } from './preferences.store.ts';

const { erase } = words.app;

/** One press, from every page: answers, settings and every saved trace are gone, and the start page is shown. */
export function EraseEverything() {
  const flow = useFlow();
  const [, navigate] = useLocation();
  const [erased, setErased] = useState(false);
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          flow.send({ type: 'erased' });
          usePreferences.getState().reset();
          safeStorage.eraseAll();
          navigate(flowPaths.start, { replace: true });
          setErased(true);
        }}
      >
        {erase.button}
      </Button>
      <p className="hint">{erase.hint}</p>
      <p role="status">{erased && erase.done}</p>
    </>
  );
}
