import type { ReactNode } from 'react';
import { laterWords } from '#words/later';

const { sections } = laterWords.about;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** A part of the page that a link can lead to. `first` stands before what its words say. */
export function Section({ id, first, children }: { id: SectionId; first?: ReactNode; children?: ReactNode }) {
  const { heading, body } = sections[id];
  return (
    <section id={id} className="about-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {first}
      <Paragraphs of={body} />
      {children}
    </section>
  );
}

export function Paragraphs({ of: lines }: { of: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

export function Points({ of: lines }: { of: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What can be jumped to. */
export function Contents() {
  return (
    <nav aria-label={laterWords.about.contents} className="about-contents">
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{sections[id].heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
