const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Words of the comparison of a few options. */
export const compare = {
  title: 'Compare options',
  lead: 'Two to four options side by side, each in the same fields. The table does not weigh them for you.',
  choose: {
    heading: 'Choose two to four options',
    hint: 'They stand in the order in which the article introduces them. The order says nothing about which fits you.',
    count: (count: number) => `${count} of 4 chosen.`,
    more: 'Choose at least two.',
    full: (option: string) => `Four is the most. Take one away first, then choose ${option}.`,
    jump: 'Go to the comparison',
  },
  table: {
    heading: 'Side by side',
    caption: (options: readonly string[]) => `What the sources say on ${list.format(options)}`,
    corner: 'Point',
    same: 'Same for all',
    onlyDiffering: 'Show only rows that differ',
    differ: (differing: number, all: number) =>
      differing === 1 ? `1 of ${all} rows differs.` : `${differing} of ${all} rows differ.`,
    standing: 'Where it stands for your answers',
    recovery: 'Recovery and your limit',
    cautions: 'Cautions for your answers',
    where: 'Where it is done',
    more: 'All about it',
  },
  mattersFirst: 'What matters to you comes first in the rows.',
  link: 'Compare options',
  add: 'Add to compare',
  remove: 'Take out of compare',
  see: 'See the comparison',
  added: (option: string, count: number) => `${option} is in the comparison: ${count} of 4.`,
  removed: (option: string, count: number) => `${option} is no longer in the comparison: ${count} of 4.`,
};
