import { deepFreeze } from '../frozen.ts';
import { ablativeLaser } from './ablative-laser.ts';
import { adapalene } from './adapalene.ts';
import { aha } from './aha.ts';
import { bha } from './bha.ts';
import { deepChemicalPeel } from './deep-chemical-peel.ts';
import { dermalFillers } from './dermal-fillers.ts';
import { fractionalAblativeLaser } from './fractional-ablative-laser.ts';
import { homeMicroneedling } from './home-microneedling.ts';
import { mediumChemicalPeel } from './medium-chemical-peel.ts';
import { microneedling } from './microneedling.ts';
import { noProcedure } from './no-procedure.ts';
import { nonAblativeFractionalLaser } from './non-ablative-fractional-laser.ts';
import { punchExcision } from './punch-excision.ts';
import { punchGrafting } from './punch-grafting.ts';
import { retinol } from './retinol.ts';
import { subcision } from './subcision.ts';
import { sunscreen } from './sunscreen.ts';
import { tcaCross } from './tca-cross.ts';
import type { Treatment } from './treatment.ts';
import { tretinoin } from './tretinoin.ts';

/** Every treatment, in the order in which the article introduces them; the option of doing nothing last. */
const registry = [
  tcaCross,
  punchExcision,
  punchGrafting,
  ablativeLaser,
  fractionalAblativeLaser,
  nonAblativeFractionalLaser,
  microneedling,
  deepChemicalPeel,
  mediumChemicalPeel,
  dermalFillers,
  subcision,
  tretinoin,
  retinol,
  adapalene,
  aha,
  bha,
  sunscreen,
  homeMicroneedling,
  noProcedure,
] as const;

export type TreatmentId = (typeof registry)[number]['id'];

export const inArticleOrder: readonly Treatment<TreatmentId>[] = deepFreeze([...registry]);
export const treatmentIds: readonly TreatmentId[] = deepFreeze(registry.map(({ id }) => id));

function byId(): Record<TreatmentId, Treatment<TreatmentId>> {
  const table: Partial<Record<TreatmentId, Treatment<TreatmentId>>> = {};
  for (const treatment of registry) table[treatment.id] = treatment;
  return table as Record<TreatmentId, Treatment<TreatmentId>>;
}

/** Every treatment by its id: profile (an empty field is a silence) and rules. */
export const treatments: Readonly<Record<TreatmentId, Treatment<TreatmentId>>> = deepFreeze(byId());
