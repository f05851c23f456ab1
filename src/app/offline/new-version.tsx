import { useConsultation } from '#consultation';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { useNewVersion } from './new-version.store.ts';

const text = words.newVersion;

/** Offers the newer version that waits. What was said is kept; what is being read goes on until the press. */
export function NewVersion() {
  const load = useNewVersion((state) => state.load);
  // What a consultation holds lives in memory alone: it would be gone.
  const consulting = useConsultation(({ active }) => active);
  if (!load || consulting) return null;
  return (
    <p>
      {text.ready}{' '}
      <Button kind="quiet" onClick={() => void load()}>
        {text.load}
      </Button>
    </p>
  );
}
