import { deepFreeze } from '../frozen.ts';
import { ablativeLaser } from './ablative-laser.ts';
import { adapalene } from './adapalene.ts';
import { aha } from './aha.ts';
import { bha } from './bha.ts';
import { deepChemicalPeel } from './deep-chemical-peel.ts';
import { dermalFillers } from './dermal-fillers.ts';
import { fractionalAblativeLaser } from './fractional-ablative-laser.ts';
import { homeMicroneedling } from './home-microneedling.ts';
import { type TreatmentId, treatmentIds } from './ids.ts';
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

/** The file of each treatment, by its id. */
const registry: { readonly [Id in TreatmentId]: Treatment<Id> } = {
  'tca-cross': tcaCross,
  'punch-excision': punchExcision,
  'punch-grafting': punchGrafting,
  'ablative-laser': ablativeLaser,
  'fractional-ablative-laser': fractionalAblativeLaser,
  'non-ablative-fractional-laser': nonAblativeFractionalLaser,
  microneedling,
  'deep-chemical-peel': deepChemicalPeel,
  'medium-chemical-peel': mediumChemicalPeel,
  'dermal-fillers': dermalFillers,
  subcision,
  tretinoin,
  retinol,
  adapalene,
  aha,
  bha,
  sunscreen,
  'home-microneedling': homeMicroneedling,
  'no-procedure': noProcedure,
};

/** Every treatment by its id: profile (an empty field is a silence) and rules. */
export const treatments: Readonly<Record<TreatmentId, Treatment<TreatmentId>>> = deepFreeze(registry);
export const inArticleOrder: readonly Treatment<TreatmentId>[] = deepFreeze(
  treatmentIds.map((id) => treatments[id]),
);
