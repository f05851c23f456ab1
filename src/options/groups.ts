import { type OptionAssessment, type Standing, standings } from '#rules';

export type Group = {
  readonly standing: Standing | 'depends';
  readonly options: readonly OptionAssessment[];
};

/** The order of the groups on the page; what depends on the scar type stands before what is not linked at all. */
export const groupOrder: readonly (Standing | 'depends')[] = standings.flatMap((standing) =>
  standing === 'supportive' ? ['depends', standing] : [standing],
);

/** Groups that are shown folded, with their reasons inside: nothing is hidden. */
export const foldedGroups: readonly (Standing | 'depends')[] = ['limited', 'not-linked'];

/** The options by standing, each group in the article's order; empty groups left out. */
export function grouped(options: readonly OptionAssessment[]): readonly Group[] {
  return groupOrder
    .map((standing) => ({ standing, options: options.filter((option) => option.standing === standing) }))
    .filter((group) => group.options.length > 0);
}
