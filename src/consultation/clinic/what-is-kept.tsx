import { useId } from 'react';
import { laterWords } from '#words/later';

const text = laterWords.clinic.page;

/** Where the profile is, and what takes it away. */
export function WhatIsKept() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.keptHeading}</h2>
      <ul>
        {text.kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
