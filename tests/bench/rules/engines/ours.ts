import { assess, type OptionAssessment } from '#rules';
import { remembered } from '../../../../rules/frozen.ts';
import { type Situation, situationOf } from '../../../../rules/situation.ts';
import { cautionsOf } from '../../../../rules/treatments/cautions-of.ts';
import { standingOf } from '../../../../rules/treatments/standing-of.ts';
import type { Treatment } from '../../../../rules/treatments/treatment.ts';
import { outcomesOf } from '../outcome.ts';
import type { Engine } from './engine.ts';

/** `assess` as the app calls it, with caveats, plans, reasons and sources. Warm once it has seen the answers. */
export const ours: Engine<ReturnType<typeof assess>> = {
  name: 'assess',
  evaluate: assess,
  read: ({ options }) => outcomesOf(options),
};

type Option = Omit<OptionAssessment, 'treatment'> & { readonly treatment: string };
type OfTreatments = (treatments: readonly Treatment[]) => Engine<readonly Option[]>;

/**
 * The functions `assess` is made of, over any list of treatments: `assess` itself knows its own list only.
 * Everything is computed anew each time, as for answers never seen before.
 */
export const oursComputing: OfTreatments = (treatments) => ({
  name: 'functions of assess, nothing remembered',
  evaluate: (answers) => {
    const situation = situationOf(answers);
    return treatments.map((treatment) => ({
      treatment: treatment.id,
      ...standingOf(treatment, situation),
      downtime: treatment.downtime[situation.downtime],
      cautions: cautionsOf(treatment, situation),
    }));
  },
  read,
});

/** The same functions, sharing what answers have in common as `assess` does. */
export const oursRemembering: OfTreatments = (treatments) => {
  const standingsFor = remembered(
    ({ typesKnown, mix, depth, details }: Situation) =>
      `${typesKnown}|${mix}|${depth}|${details.boxcarWidth}|${details.spread}|${details.sunDamage}|${details.surfaceTone}`,
    (situation) => treatments.map((treatment) => standingOf(treatment, situation)),
  );
  const cautionsFor = remembered(
    ({ mix, depth, skinType, details }: Situation) => `${mix}|${depth}|${skinType}|${details.surfaceTone}`,
    (situation) => treatments.map((treatment) => cautionsOf(treatment, situation)),
  );
  return {
    name: 'functions of assess, shared parts remembered',
    evaluate: (answers) => {
      const situation = situationOf(answers);
      const [standings, cautions] = [standingsFor(situation), cautionsFor(situation)];
      return treatments.flatMap((treatment, index): Option[] => {
        const [standing, ofTreatment] = [standings[index], cautions[index]];
        if (!standing || !ofTreatment) return [];
        const downtime = treatment.downtime[situation.downtime];
        return [{ treatment: treatment.id, ...standing, downtime, cautions: ofTreatment }];
      });
    },
    read,
  };
};

function read(options: readonly Option[]) {
  return outcomesOf(options as readonly OptionAssessment[]);
}
