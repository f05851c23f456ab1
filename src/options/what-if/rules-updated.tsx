import { Link } from 'wouter';
import { rulesDate, rulesVersion } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { markRulesSeen, useLastSeen } from './last-seen.store.ts';

const text = words.whatIf.rules;

/**
 * That the rules are others than those the person last saw their options by, until they hide it. The options are made
 * from the answers each time, so those on the page are of the new rules already.
 */
export function RulesUpdated({ changesHref }: { changesHref: string }) {
  const seen = useLastSeen((state) => state.rules);
  if (seen === undefined || seen === rulesVersion) return null;
  return (
    <p>
      {text.updated(words.app.date(rulesDate), seen, rulesVersion)}{' '}
      <Link href={changesHref}>{text.changes}</Link>{' '}
      <Button
        kind="quiet"
        onClick={() => {
          markRulesSeen();
          document.querySelector('h1')?.focus({ preventScroll: true });
        }}
      >
        {text.dismiss}
      </Button>
    </p>
  );
}
