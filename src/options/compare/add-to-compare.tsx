import { useState } from 'react';
import { Link } from 'wouter';
import type { TreatmentId } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { comparePath } from '../paths.ts';
import { toggleCompared, useComparedOptions } from './compared.store.ts';

const text = words.compare;

/** Puts the option of this page beside others, and says what became of it. */
export function AddToCompare({ id }: { id: TreatmentId }) {
  const compared = useComparedOptions();
  const [said, setSaid] = useState('');
  const name = words.option.treatmentNames[id];
  const there = compared.includes(id);
  const toggle = () => {
    if (!toggleCompared(id, compared)) return setSaid(text.choose.full(name));
    setSaid(there ? text.removed(name, compared.length - 1) : text.added(name, compared.length + 1));
  };
  return (
    <div className="add-to-compare">
      <Button kind="secondary" onClick={toggle}>
        {there ? text.remove : text.add}
      </Button>
      <Link href={comparePath}>{text.see}</Link>
      <p role="status">{said}</p>
    </div>
  );
}
