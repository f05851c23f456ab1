import { useSyncExternalStore } from 'react';
import { useConsultation } from '#consultation';
import { safeStorage } from '#storage';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { useNewVersion } from './new-version.store.ts';

const text = words.newVersion;

/** Offers the newer version that waits. What was said is kept; what is being read goes on until the press. */
export function NewVersion() {
  const load = useNewVersion((state) => state.load);
  // What a consultation holds lives in memory alone, and so does what could not be kept: it would be gone.
  const consulting = useConsultation(({ active }) => active);
  const keepsAll = useSyncExternalStore(safeStorage.subscribe, safeStorage.keepsAll, () => true);
  if (!load || consulting || !keepsAll) return null;
  return (
    <p>
      {text.ready}{' '}
      <Button kind="quiet" onClick={() => void load()}>
        {text.load}
      </Button>
    </p>
  );
}
