import type { ReactNode } from 'react';
import { FitMark, StandingMark } from '#options';
import { type CautionLevel, fits, standings } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const text = laterWords.decides.key;
const levels: readonly CautionLevel[] = ['firm', 'soft'];

/** What each mark means, in the words that stand beside it everywhere else. */
export function KeyToMarks() {
  return (
    <section className="decides-key" aria-labelledby="key">
      <h2 id="key">{text.heading}</h2>
      <div className="decides-keys">
        <div>
          <Meanings
            heading={text.standings}
            entries={[...standings, 'depends' as const].map((standing) => ({
              id: standing,
              mark: <StandingMark standing={standing} />,
              meaning: words.option.standings[standing].meaning,
            }))}
          />
        </div>
        <div>
          <Meanings
            heading={text.fits}
            entries={fits.map((fit) => ({
              id: fit,
              mark: <FitMark fit={fit} />,
              meaning: words.option.fits[fit].meaning,
            }))}
          />
          <Meanings
            heading={text.levels}
            entries={levels.map((level) => ({
              id: level,
              mark: <strong>{words.option.cautionLevels[level]}</strong>,
              meaning: text.levelMeanings[level],
            }))}
          />
        </div>
      </div>
      <p>{text.unsure}</p>
    </section>
  );
}

type Entry = { readonly id: string; readonly mark: ReactNode; readonly meaning: string };

function Meanings({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl className="decides-meanings">
        {entries.map(({ id, mark, meaning }) => (
          <div key={id}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
