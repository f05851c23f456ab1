import { useEffect, useState } from 'react';
import { type Reading, safeStorage } from '#storage';
import { Notice } from '#ui';
import { laterWords } from '#words/later';
import { clinicSlot } from './clinic.store.ts';

const text = laterWords.clinic.found;

/** Says so where a profile is kept that cannot be used: one that is broken, or made with a newer version. */
export function FoundNotice() {
  const [found, setFound] = useState<Reading<unknown>['kind']>();
  useEffect(() => setFound(safeStorage.slot(clinicSlot).read().kind), []);
  if (found !== 'unreadable' && found !== 'newer') return null;
  return (
    <Notice tone="caution" heading={text.heading} live>
      <p>{text[found]}</p>
    </Notice>
  );
}
