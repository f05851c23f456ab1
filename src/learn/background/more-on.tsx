import { Link } from 'wouter';
import { treatmentPath } from '#options';
import type { TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { type OnwardPage, onward } from './onward.ts';

/** Where more stands on this: the pages of options, and others. Nothing where there is nothing to lead to. */
export function MoreOn({
  options = [],
  pages = [],
}: {
  options?: readonly TreatmentId[] | undefined;
  pages?: readonly OnwardPage[] | undefined;
}) {
  const links = [
    ...options.map((id) => ({ path: treatmentPath(id), title: words.option.treatmentNames[id] })),
    ...pages.map((id) => onward[id]),
  ];
  if (links.length === 0) return null;
  return (
    <div className="plain-links more-on">
      <span>{laterWords.background.page.more}</span>
      <ul>
        {links.map(({ path, title }) => (
          <li key={path}>
            <Link href={path}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
