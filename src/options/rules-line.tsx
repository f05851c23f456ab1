import { reviewDue, rulesDate, rulesVersion } from '#rules';
import { words } from '#words/after-questions';

/** Which rules made this, when someone is to check them again, and how good the evidence behind them is. */
export function RulesLine() {
  return (
    <p className="rules-line">
      {words.option.options.rules(rulesVersion, words.app.date(rulesDate))}{' '}
      {words.app.checkBy(words.app.date(reviewDue))} {words.option.options.evidence}
    </p>
  );
}
