import { Link } from 'wouter';
import { words } from '#words/after-questions';
import { visitPaths } from './paths.ts';
import { useShortlist } from './shortlist.store.ts';

const text = words.visit.shortlist;

/** What is on the visit sheet so far, and the way to it. */
export function ShortlistRail() {
  const { options, plans } = useShortlist();
  const names = [
    ...options.map((id) => words.option.treatmentNames[id]),
    ...plans.map((id) => words.option.plans[id]),
  ];
  return (
    <section aria-labelledby="shortlist" className="shortlist-rail">
      <h2 id="shortlist">{text.heading}</h2>
      {names.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <p className="plain-links">
        <Link href={visitPaths.sheet}>{text.open}</Link>
      </p>
    </section>
  );
}
