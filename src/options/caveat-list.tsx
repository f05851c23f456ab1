import { type Caveat, namedYetConflicting, type OptionAssessment, tellYourDoctor } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import { Folded } from './folded.tsx';

const text = words.option;

/** The caveats that go with every result, folded one by one; the one about seeing a doctor stands above. */
export function CaveatList({
  caveats,
  options = [],
}: {
  caveats: readonly Caveat[];
  /** The options that were assessed, to name those a caveat is about. */
  options?: readonly OptionAssessment[];
}) {
  return caveats.map(({ id, statements }) => (
    <Folded key={id} summary={text.caveats[id]}>
      {id === 'tell-your-doctor' && (
        <ul>
          {tellYourDoctor.map((item) => (
            <li key={item.id}>{text.tellYourDoctor[item.id]}</li>
          ))}
        </ul>
      )}
      {id === 'downtime-conflict' && (
        <p>
          {namedYetConflicting(options)
            .map(({ treatment }) => text.treatmentNames[treatment])
            .join(', ')}
        </p>
      )}
      <SourcedList ids={statements} />
    </Folded>
  ));
}
