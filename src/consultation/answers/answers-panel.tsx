import { FitMark } from '#options';
import {
  type Answers,
  type DetailId,
  depths,
  details,
  detailsAsked,
  downtimes,
  fits,
  scarTypes,
  skinTypes,
} from '#rules';
import { Disclosure } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { Toggles } from './toggles.tsx';
import { withDetail, withScarType } from './with-answer.ts';

const text = laterWords.consultation.answers;
const { questions } = words;

type Change = (answers: Answers) => void;

/** Every answer as a toggle: one press changes it. */
export function AnswersPanel({ answers, onChange }: { answers: Answers; onChange: Change }) {
  return (
    <div className="answer-toggles">
      <Toggles
        legend={text.scarTypes}
        type="checkbox"
        layout="beside"
        segments={[...scarTypes, 'unsure' as const].map((value) => ({
          value,
          label: value === 'unsure' ? text.notSure : questions.scarTypes.choices[value].label,
        }))}
        chosen={answers.scarTypes}
        onChoose={(type) => onChange(withScarType(answers, type))}
      />
      <Toggles
        legend={text.depth}
        layout="beside"
        segments={depths.map((value) => ({
          value,
          label: value === 'unsure' ? text.notSure : questions.depth.choices[value].label,
        }))}
        chosen={[answers.depth]}
        onChoose={(depth) => onChange({ ...answers, depth })}
      />
      <Toggles
        legend={text.skinType}
        segments={skinTypes.map((value) => ({
          value,
          label:
            value === 'unsure' ? (
              text.notSure
            ) : (
              <>
                <span className="visually-hidden">{text.skinTypeBefore}</span> {value}
              </>
            ),
        }))}
        chosen={[answers.skinType]}
        onChoose={(skinType) => onChange({ ...answers, skinType })}
      />
      <Toggles
        legend={text.downtime}
        segments={downtimes.map((value) => ({ value, label: laterWords.consultation.downtimes[value] }))}
        chosen={[answers.downtime]}
        onChoose={(downtime) => onChange({ ...answers, downtime })}
      />
      <FitLegend />
      <MoreDetails answers={answers} onChange={onChange} />
    </div>
  );
}

/** The details that apply to these answers; unfolded they stay so. */
function MoreDetails({ answers, onChange }: { answers: Answers; onChange: Change }) {
  const asked = detailsAsked(answers.scarTypes);
  const open = asked.filter((id) => (answers.details?.[id] ?? 'unsure') === 'unsure');
  return (
    <Disclosure summary={text.more(open.length)}>
      <div className="detail-toggles">
        {asked.map((id) => (
          <Detail key={id} id={id} answers={answers} onChange={onChange} />
        ))}
      </div>
    </Disclosure>
  );
}

function Detail({ id, answers, onChange }: { id: DetailId; answers: Answers; onChange: Change }) {
  const labels: Readonly<Record<string, { readonly label: string } | undefined>> =
    questions.details.fields[id].choices;
  return (
    <Toggles
      legend={text.details[id]}
      layout="beside"
      segments={details[id].map((value) => ({
        value,
        label: value === 'unsure' ? text.notSure : (labels[value]?.label ?? value),
      }))}
      chosen={[answers.details?.[id] ?? 'unsure']}
      onChoose={(value) => onChange(withDetail(answers, id, value))}
    />
  );
}

/** The words of the shapes that stand beside the options: how their recovery meets the answer above. */
function FitLegend() {
  return (
    <p className="fit-legend">
      <span className="visually-hidden">{text.legend}</span>
      {fits.slice(0, 4).map((fit) => (
        <FitMark key={fit} fit={fit} />
      ))}
    </p>
  );
}
