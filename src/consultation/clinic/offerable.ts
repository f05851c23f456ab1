import { type TreatmentId, treatmentIds, treatments } from '#rules';

/** What is advised against for every scar is nothing a clinic could be said to offer. */
function advisedAgainst(id: TreatmentId): boolean {
  return Object.values(treatments[id].standings)
    .flatMap((byDepth) => Object.values(byDepth))
    .every((cell) => 'standing' in cell && cell.standing === 'advised-against');
}

const takesPlace = (setting: 'clinic' | 'home') =>
  treatmentIds.filter((id) => treatments[id].setting === setting && !advisedAgainst(id));

/** What a clinic can say it offers, by where it takes place, each in the article's order. */
export const offerable = { clinic: takesPlace('clinic'), home: takesPlace('home') } as const;

export const offerableIds: readonly TreatmentId[] = [...offerable.clinic, ...offerable.home];
