import { laterWords } from '#words/later';
import { OutcomeHeading } from './outcome-heading.tsx';
import type { Problem } from './problems.ts';

const text = laterWords.clinic.file.wrong;

/** More than anyone would mend by hand is counted, not listed. */
const most = 50;

/** Everything that is wrong with a file, and where. */
export function Unusable({ name, problems }: { name: string; problems: readonly Problem[] }) {
  const unlisted = problems.length - most;
  return (
    <div className="notice notice-error">
      <OutcomeHeading>{text.heading(name)}</OutcomeHeading>
      <p>{text.lead}</p>
      <ul className="file-problems">
        {problems.slice(0, most).map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            <strong>{where}</strong>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{text.more(unlisted)}</p>}
    </div>
  );
}
