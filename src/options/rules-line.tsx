import { rulesDate, rulesVersion } from '#rules';
import { words } from '#words';

/** Which rules made this, and how good the evidence behind them is. */
export function RulesLine() {
  return (
    <p className="rules-line">
      {words.option.options.rules(rulesVersion, words.app.date(rulesDate))} {words.option.options.evidence}
    </p>
  );
}
