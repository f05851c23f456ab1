import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { laterWords } from '#words/later';
import source from '../../../rules/CHANGELOG.md?raw';
import { learnPaths } from '../paths.ts';
import { type Block, parseChangelog, type Span } from './changelog.ts';
import { MoreLinks } from './more-links.tsx';

const { preamble, releases } = parseChangelog(source);

/** What each version of the rules changed: the change log itself, not a copy. */
export function ChangesPage() {
  return (
    <Page back={{ href: learnPaths.decides, label: laterWords.pages.decides }}>
      <div className="decides">
        <PageHeading>{laterWords.pages.changes}</PageHeading>
        <p className="lead">{laterWords.decides.changes.lead}</p>
        <Blocks blocks={preamble} />
        <ConsultDoctor brief />
        <MoreLinks here="changes" />
        {releases.map(({ heading, anchor, blocks }) => (
          <section key={anchor} aria-labelledby={anchor}>
            <h2 id={anchor}>{heading}</h2>
            <Blocks blocks={blocks} />
          </section>
        ))}
      </div>
    </Page>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p key={keyOf(block.spans)}>
        <Spans spans={block.spans} />
      </p>
    ) : (
      <ul key={block.items.map(keyOf).join()}>
        {block.items.map((spans) => (
          <li key={keyOf(spans)}>
            <Spans spans={spans} />
          </li>
        ))}
      </ul>
    ),
  );
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ kind, text }, at) => {
    const key = `${at} ${text}`;
    if (kind === 'strong') return <strong key={key}>{text}</strong>;
    return kind === 'code' ? <code key={key}>{text}</code> : text;
  });
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
