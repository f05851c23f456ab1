import { Link } from 'wouter';
import { allOptionsPath } from '#options';
import { flowPaths, useCompleteAnswers } from '#questionnaire';
import { LinkButton } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const text = laterWords.background.learn;

/** Where reading leads: to the questions, or to one's own options once they are answered; and to all options. */
export function WaysOn() {
  const answers = useCompleteAnswers();
  return (
    <section className="ways-on" aria-labelledby="ways-on">
      <h2 id="ways-on">{text.ways}</h2>
      <div className="actions">
        {answers ? (
          <LinkButton href={flowPaths.options}>{words.app.yourOptions}</LinkButton>
        ) : (
          <LinkButton href={flowPaths.scarTypes}>{text.start}</LinkButton>
        )}
        <p className="plain-links">
          <Link href={allOptionsPath}>{words.app.allOptions}</Link>
        </p>
      </div>
    </section>
  );
}
