import { changedAnswers } from '#options';
import type { Answers, ScarType } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { Toggles } from '../answers/toggles.tsx';
import { useConsultation } from '../state.ts';

const text = laterWords.consultation.options;
const { standings, treatmentNames } = words.option;

type Moved = {
  readonly treatment: keyof typeof treatmentNames;
  readonly from: keyof typeof standings;
  readonly to: keyof typeof standings;
};

/** What the last change has moved, in a line that is announced; what moved from where to where is read out with it. */
export function MovedStatus({
  before,
  answers,
  moves,
}: {
  before: Answers | null;
  answers: Answers;
  moves: readonly Moved[];
}) {
  const begunBy = useConsultation((consultation) => consultation.begunBy);
  const questions = before
    ? changedAnswers(before, answers).map(({ question }) => words.questionNames[question])
    : [];
  const changed = questions.length > 0;
  const first = {
    opening: text.fresh,
    'new-patient': text.cleared,
    link: laterWords.consultation.bringIn.fromLink,
    saved: laterWords.consultation.bringIn.fromDevice,
  };
  return (
    <p role="status" className="moved-status">
      {/* A new key puts the words in anew, so that the same words are announced again. */}
      {changed ? (
        <span key={JSON.stringify(answers)}>
          {text.moved(questions, moves.length)}
          <span className="visually-hidden">
            {moves.map(
              ({ treatment, from, to }) =>
                ` ${treatmentNames[treatment]} ${words.whatIf.changes.from} ${standings[from].word} ${words.whatIf.changes.to} ${standings[to].word}.`,
            )}
          </span>
        </span>
      ) : (
        first[begunBy]
      )}
    </p>
  );
}

/** With several kinds of scar: all together, or one at a time. */
export function TypeSwitch({
  types,
  shown,
  onShow,
}: {
  types: readonly ScarType[];
  shown: ScarType | null;
  onShow: (type: ScarType | null) => void;
}) {
  if (types.length < 2) return null;
  return (
    <Toggles
      legend={<span className="visually-hidden">{text.byType}</span>}
      layout="beside"
      segments={[
        { value: 'all' as const, label: text.together },
        ...types.map((type) => ({ value: type, label: words.questions.scarTypes.choices[type].label })),
      ]}
      chosen={[shown ?? 'all']}
      onChoose={(value) => onShow(value === 'all' ? null : value)}
    />
  );
}
