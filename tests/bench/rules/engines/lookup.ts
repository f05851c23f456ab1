import { type Answers, assess, depths, downtimes, scarTypes, skinTypes } from '#rules';
import { coreAnswers } from '../../../fixtures/answer-space.ts';
import { outcomesOf } from '../outcome.ts';
import type { Engine } from './engine.ts';

/**
 * The limit: all 840 results computed beforehand, one array, one index. It knows the four questions alone: with the
 * optional details it would need a quarter of a million entries.
 */
export function lookup(): Engine<ReturnType<typeof assess>> {
  const results = new Array<ReturnType<typeof assess>>(
    8 * depths.length * skinTypes.length * downtimes.length,
  );
  for (const answers of coreAnswers) results[placeOf(answers)] = assess(answers);
  return {
    name: 'precomputed lookup',
    evaluate: (answers) => {
      const result = results[placeOf(answers)];
      if (!result) throw new RangeError('these answers were not computed beforehand');
      return result;
    },
    read: ({ options }) => outcomesOf(options),
  };
}

const places = (values: readonly string[]) =>
  Object.fromEntries(values.map((value, place) => [value, place]));
const [depthPlaces, skinPlaces, downtimePlaces] = [places(depths), places(skinTypes), places(downtimes)];
/** Each type is a bit; `unsure`, which stands alone, is none. */
const typeBits: Readonly<Record<string, number>> = Object.fromEntries(
  scarTypes.map((type, bit) => [type, 2 ** bit]),
);

function placeOf({ scarTypes: types, depth, skinType, downtime }: Answers): number {
  let mix = 0;
  for (const type of types) mix += typeBits[type] ?? 0;
  const [ofDepth = 0, ofSkin = 0, ofDowntime = 0] = [
    depthPlaces[depth],
    skinPlaces[skinType],
    downtimePlaces[downtime],
  ];
  return ((mix * depths.length + ofDepth) * skinTypes.length + ofSkin) * downtimes.length + ofDowntime;
}
