import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import { useFlowSelector } from '#questionnaire';
import { type Answers, answersSchema } from '#rules';
import { keptStore } from '#storage';

/** The answers for which the person has last seen the options. Until they say otherwise, what moved since is shown. */
type LastSeen = { readonly answers?: Answers };

export const useLastSeen = keptStore<LastSeen>({
  name: 'last-seen',
  version: 1,
  schema: z.strictObject({ answers: z.exactOptional(answersSchema) }),
  empty: {},
});

/** Notes that these are the answers known to the person now. */
export function markSeen(answers: Answers): void {
  useLastSeen.setState({ answers }, true);
}

/** Notes them on a first visit to the options, and never while everything is being erased: that changes no answers. */
export function useFirstSight(answers: Answers): void {
  useEffect(() => {
    if (!useLastSeen.getState().answers) markSeen(answers);
  }, [answers]);
}

/** Who starts afresh is told nothing of the answers before: they may be those of somebody else. */
export function useForgetLastSeen(): void {
  const said = useFlowSelector(({ context }) => Object.keys(context.answers).length > 0);
  const before = useRef(said);
  useEffect(() => {
    const erased = before.current && !said;
    before.current = said;
    if (erased && useLastSeen.getState().answers) useLastSeen.setState({}, true);
  }, [said]);
}
