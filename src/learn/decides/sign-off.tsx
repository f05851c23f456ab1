import { rulesDate, rulesVersion } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';

const text = laterWords.decides.signOff;

/** At the end of the printed rules: room for whoever has checked them. Only paper has it. */
export function SignOff() {
  return (
    <div className="on-paper sign-off" hidden>
      <h2>{text.heading}</h2>
      <p>
        {text.rules(rulesVersion, words.app.date(rulesDate))} {text.statement}
      </p>
      <dl>
        {text.fields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="sign-off-remarks">{text.remarks}</p>
    </div>
  );
}
