import { type ProfileField, statements, type TreatmentId, treatmentIds, treatments } from '#rules';

/** Equal detail, as it is wished for: words of benefit for each word of harm. */
export const even = { least: 0.67, most: 1.5 } as const;

export type Balance = {
  readonly id: TreatmentId;
  /** Words of the sources on what it may help with; none where they are silent. */
  readonly helps: number;
  readonly harms: number;
  /** Nothing where one side is silent. */
  readonly ratio: number | undefined;
};

/** How much the sources say on both sides of each option, counted from the statements themselves. */
export const balances: readonly Balance[] = treatmentIds.map((id) => {
  const [helps, harms] = [wordsOn(id, 'mayHelpWith'), wordsOn(id, 'downsidesAndRisks')];
  return { id, helps, harms, ratio: helps > 0 && harms > 0 ? helps / harms : undefined };
});

export function isEven({ ratio }: Balance): boolean {
  return ratio !== undefined && ratio >= even.least && ratio <= even.most;
}

function wordsOn(id: TreatmentId, field: ProfileField): number {
  return treatments[id].profile[field].flatMap((statement) => statements[statement].text.split(/\s+/)).length;
}
