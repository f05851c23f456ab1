import { useEffect } from 'react';
import { useLastSeen } from './last-seen.store.ts';
import { RulesUpdated } from './rules-updated.tsx';

type Props = {
  /** How often everything said was taken back since the page was opened, also before this came. */
  startedAfresh: number;
  changesHref: string;
  /** Remembers, and tells nothing. */
  silent: boolean;
};

/** What every page has to say of the options as the person last saw them. */
export function SinceLastSeen({ startedAfresh, changesHref, silent }: Props) {
  // Who starts afresh is told nothing of the answers before: they may be those of somebody else.
  useEffect(() => {
    if (startedAfresh > 0 && useLastSeen.getState().answers) useLastSeen.setState({}, true);
  }, [startedAfresh]);
  return silent ? null : <RulesUpdated changesHref={changesHref} />;
}
