import { LayerKey, ScarFromAbove, ScarFromTheSide } from '#figures';
import { useCompleteAnswers } from '#questionnaire';
import { scarTypes } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const { fromTheSide, fromAbove } = laterWords.background.kinds;
const { scarFigures } = words.figure;

/**
 * The three kinds in one look, at every width: a column each, the same two views in each. What tells them apart
 * is written below them too, so that nobody has to see it.
 */
export function ThreeKinds() {
  const answers = useCompleteAnswers();
  return (
    <div className="kinds">
      <ul className="kinds-columns">
        {scarTypes.map((type) => (
          <li key={type}>
            <strong>{words.questions.scarTypes.choices[type].label}</strong>
            <ScarFromTheSide type={type} skinType={answers?.skinType} {...scarFigures.side(type)} />
            <span>{fromTheSide}</span>
            <ScarFromAbove type={type} skinType={answers?.skinType} {...scarFigures.above(type)} />
            <span>{fromAbove}</span>
          </li>
        ))}
      </ul>
      <LayerKey names={scarFigures.layers} skinType={answers?.skinType} />
      <p className="caption">{scarFigures.schematic}</p>
    </div>
  );
}
