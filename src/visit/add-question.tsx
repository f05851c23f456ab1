import { useState } from 'react';
import { words } from '#words/after-questions';
import { type Begun, Wording } from './wording.tsx';

/** Adding puts the question at the end of its list and leaves an empty field for the next one. */
export function AddQuestion({
  label,
  add,
  begun,
}: {
  label: string;
  add: (wording: string) => void;
  begun?: Begun;
}) {
  const [added, setAdded] = useState(0);
  return (
    <Wording
      key={added}
      label={label}
      value=""
      action={words.visit.sheet.add}
      focus={added > 0}
      {...(begun && { begun })}
      done={(wording) => {
        if (wording === undefined) return;
        add(wording);
        begun?.keep('');
        setAdded(added + 1);
      }}
    />
  );
}
