import { Link } from 'wouter';
import { laterWords } from '#words/later';
import { learnPaths } from '../paths.ts';

const pages = ['decides', 'statements', 'changes', 'about'] as const;

/** From each of these pages to the others. */
export function MoreLinks({ here }: { here: (typeof pages)[number] }) {
  return (
    <nav className="plain-links decides-more" aria-label={laterWords.decides.page.more}>
      {pages
        .filter((page) => page !== here)
        .map((page) => (
          <Link key={page} href={learnPaths[page]}>
            {laterWords.pages[page]}
          </Link>
        ))}
    </nav>
  );
}
