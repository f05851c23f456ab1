import { Fragment } from 'react';
import { Link } from 'wouter';
import { type AnswerLine, answerLines, flowPaths, pathToChange } from '#questionnaire';
import type { Answers, QuestionId } from '#rules';
import { Chip } from '#ui';
import { words } from '#words/after-questions';

const text = words.option.options.answers;

/** The answers as a sentence, each part a chip that leads to where it can be changed. */
export function AnswerSentence({ answers }: { answers: Answers }) {
  const { scarTypes, depth, skinType, downtime } = answers;
  const types = scarTypes.flatMap((type) => (type === 'unsure' ? [] : [words.option.scarTypes[type]]));
  const details = answeredDetails(answers);
  return (
    <section aria-labelledby="your-answers" className="answer-sentence">
      <h2 id="your-answers">{text.heading}</h2>
      <p>
        {text.lead}{' '}
        <Part question="scarTypes">{types.length > 0 ? text.scars(types) : text.scarsUnsure}</Part>{' '}
        {text.thatAre} <Part question="depth">{words.option.depths[depth]}</Part> {text.skin}{' '}
        <Part question="skinType">{skinType === 'unsure' ? text.skinUnsure : text.skinType(skinType)}</Part>,{' '}
        {text.healing} <Part question="downtime">{text.downtime[downtime]}</Part>.
      </p>
      <p>
        {details.length > 0 && (
          <>
            {text.details}: <DetailParts lines={details} />
          </>
        )}
        <Link href={flowPaths.check}>{text.checkAll}</Link>
      </p>
    </section>
  );
}

/** The same sentence without its chips, for paper. */
export function AnswerText({ answers }: { answers: Answers }) {
  const { scarTypes, depth, skinType, downtime } = answers;
  const types = scarTypes.flatMap((type) => (type === 'unsure' ? [] : [words.option.scarTypes[type]]));
  const scars = types.length > 0 ? text.scars(types) : text.scarsUnsure;
  const skin = skinType === 'unsure' ? text.skinUnsure : text.skinType(skinType);
  const details = answeredDetails(answers).map(
    ({ question, chosen }) => `${words.questionNames[question]}: ${chosen.join(', ')}.`,
  );
  return [
    `${text.lead} ${scars} ${text.thatAre} ${words.option.depths[depth]} ${text.skin} ${skin}, ${text.healing} ${text.downtime[downtime]}.`,
    ...details,
  ].join(' ');
}

/** Details that were answered: what was left open would only fill the line; it stands on the check page. */
function answeredDetails(answers: Answers): readonly AnswerLine[] {
  const said = new Set(
    Object.entries(answers.details ?? {}).flatMap(([id, value]) =>
      value === 'unsure' ? [] : [`details.${id}`],
    ),
  );
  return answerLines(answers).filter(({ question }) => said.has(question));
}

function DetailParts({ lines }: { lines: readonly AnswerLine[] }) {
  return lines.map(({ question, chosen }) => (
    <Fragment key={question}>
      <Part question={question}>{`${words.questionNames[question]}: ${chosen.join(', ')}`}</Part>{' '}
    </Fragment>
  ));
}

function Part({ question, children }: { question: QuestionId; children: string }) {
  return (
    <Chip href={pathToChange(question)} action={text.change(words.questionNames[question])}>
      {children}
    </Chip>
  );
}
