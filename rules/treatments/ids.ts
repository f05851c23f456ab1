import { deepFreeze } from '../frozen.ts';

/** Every treatment, in the order in which the article introduces them; the option of doing nothing last. */
export const treatmentIds = deepFreeze([
  'tca-cross',
  'punch-excision',
  'punch-grafting',
  'ablative-laser',
  'fractional-ablative-laser',
  'non-ablative-fractional-laser',
  'microneedling',
  'deep-chemical-peel',
  'medium-chemical-peel',
  'dermal-fillers',
  'subcision',
  'tretinoin',
  'retinol',
  'adapalene',
  'aha',
  'bha',
  'sunscreen',
  'home-microneedling',
  'no-procedure',
] as const);

/** Stands apart from the treatments themselves: who only leads to one needs no more than its id. */
export type TreatmentId = (typeof treatmentIds)[number];
