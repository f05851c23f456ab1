import { Link } from 'wouter';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { treatmentIds, treatments } from '#rules';
import { ConsultDoctor, ReviewDue } from '#statements';
import { LinkButton, Page, PageHeading } from '#ui';
import { words } from '#words/after-questions';
import { treatmentPath } from './paths.ts';
import { RulesLine } from './rules-line.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';

const text = words.option;

/** Every option by name, readable without a single answer. */
export function AllOptionsPage() {
  const answers = useCompleteAnswers();
  return (
    <Page>
      <PageHeading>{text.all.title}</PageHeading>
      <p className="lead">{text.all.lead}</p>
      <ConsultDoctor />
      <ul className="option-list">
        {treatmentIds.map((id) => (
          <li key={id}>
            <Link href={treatmentPath(id)}>{text.treatmentNames[id]}</Link>
            <span>{text.settings[treatments[id].setting]}</span>
            <UnverifiedMark id={id} />
          </li>
        ))}
      </ul>
      <div className="actions">
        {answers ? (
          <LinkButton href={flowPaths.options}>{words.app.yourOptions}</LinkButton>
        ) : (
          <LinkButton href={flowPaths.scarTypes}>{text.all.answer}</LinkButton>
        )}
      </div>
      <ReviewDue />
      <RulesLine />
    </Page>
  );
}
