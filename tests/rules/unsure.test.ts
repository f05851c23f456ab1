import { describe, expect, test } from 'vitest';
import {
  type Answers,
  assess,
  type Caution,
  type CoreQuestionId,
  cautionIds,
  caveatIds,
  type Details,
  depths,
  detailIds,
  details,
  downtimes,
  planIds,
  scarTypeAnswers,
  skinTypes,
  treatmentIds,
} from '#rules';
import { coreAnswers, detailSets, forEveryAnswer, spaceSize } from '../fixtures/answer-space.ts';

/**
 * Section 7, 6: making one answer `unsure` never removes a caution that each of its possible values would raise,
 * nor makes it softer. Every set is assessed once; what it raises is kept as bits, a row for each set.
 */

const firmBits = cautionIds.length;
const width = treatmentIds.length + planIds.length + 1;

function bitsOf(cautions: readonly Caution[]): number {
  return cautions.reduce((bits, { id, level }) => {
    const place = cautionIds.indexOf(id);
    return bits | (1 << place) | (level === 'firm' ? 1 << (place + firmBits) : 0);
  }, 0);
}

function everythingRaised(): Int32Array {
  const rows = new Int32Array(spaceSize * width);
  const known = new WeakMap<readonly Caution[], number>();
  const bits = (cautions: readonly Caution[]) => {
    const before = known.get(cautions) ?? bitsOf(cautions);
    known.set(cautions, before);
    return before;
  };
  let start = 0;
  forEveryAnswer((answers) => {
    const { options, plans, caveats } = assess(answers);
    options.forEach(({ cautions }, place) => {
      rows[start + place] = bits(cautions);
    });
    for (const { id, cautions } of plans) {
      rows[start + treatmentIds.length + planIds.indexOf(id)] = bits(cautions);
    }
    rows[start + width - 1] = caveats.reduce((raised, { id }) => raised | (1 << caveatIds.indexOf(id)), 0);
    start += width;
  });
  return rows;
}

/** What each place in a row stands for, and each of its bits. */
function nameOf(place: number, bit: number): string {
  if (place === width - 1) return `caveat ${caveatIds[bit]}`;
  const owner = [...treatmentIds, ...planIds][place];
  return `${owner} ${cautionIds[bit % firmBits]}${bit >= firmBits ? ', firm' : ''}`;
}

/** For each set with an unsure answer to a question: itself, and the sets with each possible value in its place. */
type Family = { readonly unsure: number; readonly known: readonly number[] };

function families<Set>(sets: readonly Set[], others: (set: Set) => readonly Set[]): readonly Family[] {
  const places = new Map(sets.map((set, place) => [JSON.stringify(set), place]));
  return sets.flatMap((set, unsure) => {
    const known = others(set).map((other) => places.get(JSON.stringify(other)));
    // In a sample of the space, a set may be there without its neighbours.
    const found = known.filter((place) => place !== undefined);
    return found.length > 0 && found.length === known.length ? [{ unsure, known: found }] : [];
  });
}

const possible: { readonly [Q in CoreQuestionId]: readonly Answers[Q][] } = {
  scarTypes: scarTypeAnswers.filter((types) => types.length === 1 && types[0] !== 'unsure'),
  depth: depths.filter((depth) => depth !== 'unsure'),
  skinType: skinTypes.filter((type) => type !== 'unsure'),
  downtime: downtimes.filter((downtime) => downtime !== 'unsure'),
};

const coreFamilies = (question: CoreQuestionId) =>
  families(coreAnswers, (core) =>
    String(core[question]) === 'unsure'
      ? possible[question].map((value) => ({ ...core, [question]: value }))
      : [],
  );

const detailFamilies = (id: keyof Details) =>
  families(detailSets, (some) =>
    some[id] === 'unsure'
      ? details[id].filter((value) => value !== 'unsure').map((value) => ({ ...some, [id]: value }))
      : [],
  );

describe('an unsure answer never silences a caution', () => {
  test('on a treatment, in a plan or about the whole, to any question, for all other answers', {
    timeout: 60_000,
  }, () => {
    const rows = everythingRaised();
    const silenced: string[] = [];
    let checked = 0;

    const compare = (question: string, unsure: number, known: readonly number[]) => {
      checked += 1;
      for (let place = 0; place < width; place += 1) {
        let raised = -1;
        for (const set of known) raised &= rows[set * width + place] ?? 0;
        const lost = raised & ~(rows[unsure * width + place] ?? 0);
        if (lost !== 0 && silenced.length < 5) {
          silenced.push(`${question} unsure, set ${unsure}: ${nameOf(place, 31 - Math.clz32(lost))}`);
        }
      }
    };

    const perCore = detailSets.length;
    for (const question of Object.keys(possible) as CoreQuestionId[]) {
      for (const { unsure, known } of coreFamilies(question)) {
        for (let some = 0; some < perCore; some += 1) {
          compare(
            question,
            unsure * perCore + some,
            known.map((core) => core * perCore + some),
          );
        }
      }
    }
    for (const id of detailIds) {
      for (const { unsure, known } of detailFamilies(id)) {
        for (let core = 0; core < coreAnswers.length; core += 1) {
          compare(
            id,
            core * perCore + unsure,
            known.map((some) => core * perCore + some),
          );
        }
      }
    }

    expect(silenced).toEqual([]);
    expect(checked).toBe(familiesInAll());
  });

  test('the check itself finds a caution that is lost and one that becomes softer', () => {
    const bits = bitsOf([{ id: 'pih-laser', level: 'firm', statements: ['F124'] }]);
    const softer = bitsOf([{ id: 'pih-laser', level: 'soft', statements: ['F124'] }]);
    expect(bits & ~0).not.toBe(0);
    expect(bits & ~softer).not.toBe(0);
    expect(softer & ~bits).toBe(0);
    expect(2 * firmBits).toBeLessThan(32);
  });
});

/** 105 core sets with unsure types, 280 with unsure depth, 120 skin types, 168 downtimes; 81 of each detail. */
function familiesInAll(): number {
  const ofDetails = detailIds.reduce((sum, id) => sum + detailFamilies(id).length, 0);
  return (105 + 280 + 120 + 168) * detailSets.length + ofDetails * coreAnswers.length;
}
