import type { TreatmentId } from '#rules';
import { deepPeel, mediumPeel, tcaCross } from './acid.tsx';
import { adapalene, aha, bha, retinol, sunscreen, tretinoin } from './home-care.tsx';
import { ablativeLaser, fractionalAblativeLaser, nonAblativeLaser } from './light.tsx';
import { punchExcision, punchGrafting } from './punch.tsx';
import type { Scene } from './scene.ts';
import { fillers, homeMicroneedling, microneedling, subcision } from './under-the-scar.tsx';

export type { Scene } from './scene.ts';

/** What can be drawn of each treatment at work. What nobody does anything for has no scenes. */
export const scenes: Readonly<Record<TreatmentId, readonly Scene[]>> = {
  'tca-cross': tcaCross,
  'punch-excision': punchExcision,
  'punch-grafting': punchGrafting,
  'ablative-laser': ablativeLaser,
  'fractional-ablative-laser': fractionalAblativeLaser,
  'non-ablative-fractional-laser': nonAblativeLaser,
  microneedling,
  'deep-chemical-peel': deepPeel,
  'medium-chemical-peel': mediumPeel,
  'dermal-fillers': fillers,
  subcision,
  tretinoin,
  retinol,
  adapalene,
  aha,
  bha,
  sunscreen,
  'home-microneedling': homeMicroneedling,
  'no-procedure': [],
};
