import { useEffect, useRef, useState } from 'react';
import { useFlowSelector } from '#questionnaire';

/** How often everything said was taken back since the page was opened. */
export function useStartedAfresh(): number {
  const said = useFlowSelector(({ context }) => Object.keys(context.answers).length > 0);
  const before = useRef(said);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (before.current && !said) setTimes((sofar) => sofar + 1);
    before.current = said;
  }, [said]);
  return times;
}
