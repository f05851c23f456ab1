import type { CautionId } from './assessment.ts';
import { deepFreeze } from './frozen.ts';
import type { StatementId } from './statements/index.ts';
import { type TreatmentId, treatments } from './treatments/index.ts';
import { type ProfileField, profileFields } from './treatments/treatment.ts';

/**
 * What can matter to a person when they weigh options. Nothing is decided from it: it orders the rows in which
 * the sources are quoted, never the options.
 */
export const concerns = [
  'little-downtime',
  'few-visits',
  'no-cutting',
  'no-needles',
  'dark-marks',
  'lasting',
  'at-home',
  'cost',
] as const;
export type ConcernId = (typeof concerns)[number];

const doneByADoctor = ['F028', 'F070', 'F072', 'F078', 'F080', 'F186', 'S061'] as const;
const doneAtHome = ['F089', 'F093', 'F097', 'F099', 'F101', 'F115', 'F159'] as const;
const notForHome = ['F086', 'F172', 'F173', 'F178'] as const;

/**
 * Where the sources speak on a point: in a field that every profile has, or in statements chosen one by one.
 * Of those, only what a statement says itself counts: subcision, for one, stays silent on cutting.
 */
export const spokenOfIn: Readonly<Record<ConcernId, ProfileField | readonly StatementId[]>> = deepFreeze({
  'little-downtime': 'healing',
  'few-visits': 'sessions',
  // Surgery, a cut, a stitch, skin taken from elsewhere; or that the surface is not broken (F062).
  'no-cutting': ['F039', 'F040', 'F041', 'F042', 'F043', 'F044', 'F047', 'F048', 'F049', 'F062', 'S035'],
  // A needle, an injection, a line into a vein; F139 because it describes that peel in turns with needling.
  'no-needles': ['F028', 'F070', 'F079', 'F080', 'F139', 'F174', 'S057'],
  // Darker or lighter patches, and what makes them likelier; S082 because it is what the caution on peels rests on.
  'dark-marks': ['F113', 'F124', 'F125', 'F177', 'S028', 'S048', 'S063', 'S082'],
  lasting: 'duration',
  // Where it is done, who does it or gives it, what home care can do, whom to ask before starting.
  'at-home': [...doneByADoctor, ...doneAtHome, ...notForHome],
  cost: 'cost',
});

/** The field of the profiles that speaks of a point, whole; none where statements are chosen one by one. */
export function fieldOf(concern: ConcernId): ProfileField | undefined {
  const where = spokenOfIn[concern];
  return typeof where === 'string' ? where : undefined;
}

/** Only these cautions speak of one treatment and a point here; what several share is said of another treatment. */
const cautionsOnColour: readonly CautionId[] = ['pih-laser', 'pigment-change'];

/**
 * What the sources say of a treatment on a point, in the order of its profile, then of its cautions on colour.
 * @returns statements of the treatment's own profile and cautions; none: the sources are silent
 */
export function saidOn(concern: ConcernId, treatment: TreatmentId): readonly StatementId[] {
  const { profile, cautions } = treatments[treatment];
  const where = spokenOfIn[concern];
  if (typeof where === 'string') return profile[where];
  const own = [
    ...profileFields.flatMap((field) => profile[field]),
    ...cautions.flatMap(({ caution }) => (cautionsOnColour.includes(caution.id) ? caution.statements : [])),
  ];
  return [...new Set(own)].filter((id) => where.includes(id));
}
