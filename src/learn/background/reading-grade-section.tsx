import { Disclosure, Table } from '#ui';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';
import { readingGrades } from './reading-grades.ts';
import { readingOrder } from './reading-order.ts';

const text = laterWords.background.grades;
const shown = ['learn', ...readingOrder] as const;

/** How hard the pages are to read, as measured; how it is measured, and each page's own figure, one press away. */
export function ReadingGrades() {
  const own = shown.map((page) => ({ page, ...readingGrades[learnPaths[page]] }));
  const grades = own.map(({ grade }) => grade);
  const all = Object.values(readingGrades);
  return (
    <section aria-labelledby="reading-grade">
      <h2 id="reading-grade">{text.heading}</h2>
      <p>
        {text.line(said(Math.min(...grades)), said(Math.max(...grades)))}{' '}
        {text.all(all.length, said(Math.max(...all.map(({ grade }) => grade))))}
      </p>
      <Disclosure summary={text.how.summary}>
        <p>{text.how.formula}</p>
        <p>{text.how.what}</p>
        <p>{text.how.limit}</p>
        <Table
          stacks
          caption={text.caption}
          corner={text.page}
          columns={{ grade: text.withoutNames, withNames: text.withNames }}
          rows={own.map(({ page, grade, withNames }) => ({
            id: page,
            heading: laterWords.pages[page],
            cells: { grade: said(grade), withNames: said(withNames) },
          }))}
        />
        <p>{text.how.names}</p>
        <ul className="name-list">
          {laterWords.background.medicalNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

const said = (grade: number) => grade.toFixed(1);
