import { useEffect } from 'react';
import * as z from 'zod/mini';
import { type Answers, answersSchema, rulesVersion } from '#rules';
import { keptStore } from '#storage';

/**
 * The answers for which the person has last seen the options, and the version of the rules they were made with.
 * Until they say otherwise, what moved since is shown, and that the rules have changed.
 */
type LastSeen = { readonly answers?: Answers; readonly rules?: string };

export const useLastSeen = keptStore<LastSeen>({
  name: 'last-seen',
  version: 2,
  schema: z.strictObject({ answers: z.exactOptional(answersSchema), rules: z.exactOptional(z.string()) }),
  // The first version did not say which rules were seen.
  migrations: { 1: (data) => data },
  empty: {},
});

/** Notes that these are the answers known to the person now. */
export function markSeen(answers: Answers): void {
  useLastSeen.setState(({ rules = rulesVersion }) => ({ answers, rules }), true);
}

/** Notes that the person knows of the rules as they are now. */
export function markRulesSeen(): void {
  useLastSeen.setState({ rules: rulesVersion });
}

/** Notes both on a first visit to the options, and never while everything is being erased: that changes no answers. */
export function useFirstSight(answers: Answers): void {
  useEffect(() => {
    const seen = useLastSeen.getState();
    if (!seen.answers || seen.rules === undefined) markSeen(seen.answers ?? answers);
  }, [answers]);
}
