import { Link } from 'wouter';
import { treatmentPath } from '#options';
import { caveatRules, consultDoctor, type TreatmentId, tellYourDoctor } from '#rules';
import { SourcedList } from '#statements';
import { Disclosure, Table } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { cautionLines } from './caution-lines.ts';
import { anyOfTexts, conditionText } from './conditions.ts';
import { anchors } from './places.ts';

const { cautions: cautionText, caveats: caveatText } = laterWords.decides;
const { option } = words;

/** Every caution: what raises it, on which treatments, and what it says. */
export function CautionTable() {
  return (
    <div className="decides-raised">
      <Table
        stacks
        caption={cautionText.caption}
        corner={cautionText.corner}
        columns={{ when: cautionText.when, on: cautionText.on, says: cautionText.says }}
        rows={cautionLines().map(({ caution, when, on, line }) => ({
          id: anchors.caution(caution.id, line),
          heading: (
            <span id={anchors.caution(caution.id, line)}>
              <span className={`decides-level decides-${caution.level}`}>
                {option.cautionLevels[caution.level]}:
              </span>{' '}
              {option.cautions[caution.id].heading}
            </span>
          ),
          cells: {
            when: conditionText(when),
            on: <TreatmentLinks ids={on} />,
            says: (
              <>
                <SourcedList ids={caution.statements} />
                {line === 0 && option.cautions[caution.id].note !== undefined && (
                  <p className="from-answers">{option.cautions[caution.id].note}</p>
                )}
              </>
            ),
          },
        }))}
      />
    </div>
  );
}

function TreatmentLinks({ ids }: { ids: readonly TreatmentId[] }) {
  return (
    <ul className="decides-links">
      {ids.map((id) => (
        <li key={id}>
          <Link href={treatmentPath(id)}>{option.treatmentNames[id]}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What is said of the whole result, in the order in which it is shown. */
export function CaveatTable() {
  const raised = caveatRules.map(({ caveat, when }, at) => ({
    ...caveat,
    when: anyOfTexts(when),
    line: caveatRules.slice(0, at).filter((other) => other.caveat.id === caveat.id).length,
  }));
  const all = [{ ...consultDoctor, when: [caveatText.first], line: 0 }, ...raised];
  return (
    <div className="decides-raised decides-caveats">
      <Table
        stacks
        caption={caveatText.caption}
        corner={caveatText.corner}
        columns={{ when: caveatText.when, says: caveatText.says }}
        rows={all.map(({ id, when, line, statements }) => ({
          id: anchors.caveat(id, line),
          heading: <span id={anchors.caveat(id, line)}>{option.caveats[id]}</span>,
          cells: {
            when: when.map((text) => <p key={text}>{text}</p>),
            says: <SourcedList ids={statements} />,
          },
        }))}
      />
      <h3 id={anchors.tell}>{caveatText.tell}</h3>
      <ul className="decides-tell">
        {tellYourDoctor.map(({ id, statements }) => (
          <li key={id}>
            <Disclosure summary={option.tellYourDoctor[id]}>
              <SourcedList ids={statements} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}
