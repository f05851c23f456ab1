import { LayerKey } from '#figures';
import { type Answers, type ScarType, scarTypeDescriptions } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const text = laterWords.consultation.focus;
const { scarFigures } = words.figure;

type Props = { types: readonly ScarType[]; answers: Answers };

/** What the sources say such scars look like, and what the layers of the drawing are called. */
export function ScarsInFocus({ types, answers: { skinType } }: Props) {
  return (
    <>
      <h2>
        {text.scars(
          types,
          types.map((type) => words.questions.scarTypes.choices[type].label),
        )}
      </h2>
      {types.map((type) => (
        <SourcedList key={type} ids={scarTypeDescriptions[type]} />
      ))}
      <LayerKey names={scarFigures.layers} skinType={skinType} />
      <p className="caption">{scarFigures.schematic}</p>
    </>
  );
}
