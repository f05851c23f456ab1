import { Table } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { balances, even, isEven } from './balance.ts';

const text = laterWords.checklist.balance;

/** How much the sources say for and against each option: the figures behind the point on equal detail. */
export function BalanceTable() {
  return (
    <section id="balance" aria-labelledby="balance-heading">
      <h2 id="balance-heading">{text.heading}</h2>
      <p>{text.lead}</p>
      <p>{text.within(balances.filter(isEven).length, balances.length, even.least, even.most)}</p>
      <p>{text.why}</p>
      <Table
        stacks
        caption={text.caption}
        corner={text.option}
        columns={{ helps: text.helps, harms: text.harms, ratio: text.ratio }}
        rows={balances.map(({ id, helps, harms, ratio }) => ({
          id,
          heading: words.option.treatmentNames[id],
          cells: {
            helps: helps || text.silent,
            harms: harms || text.silent,
            ratio: ratio?.toFixed(2) ?? text.noRatio,
          },
        }))}
      />
    </section>
  );
}
