import { describe, expect, test, vi } from 'vitest';
import {
  type Answers,
  type Assessment,
  assess,
  detailsAsked,
  type OptionAssessment,
  type Reason,
  type StatementId,
  scarTypes,
  standings,
  statements,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '#rules';
import { answersWith, coreAnswers, forEveryAnswer, spaceSize } from '../fixtures/answer-space.ts';
import { changeablePart } from '../fixtures/frozen.ts';

/** Section 7 of the decision table: what holds for every possible answer. */

/** Keeps the first answers that break a rule; a sweep calls no `expect`, it would take minutes. */
class Broken {
  readonly found: { rule: string; answers: Answers }[] = [];
  unless(holds: boolean, rule: string, answers: Answers): void {
    if (!holds && this.found.length < 5) this.found.push({ rule, answers });
  }
}

/** Gives equal contents an equal number; a part that is shared between assessments is written out once. */
function numbering(): (part: object) => number {
  const byPart = new WeakMap<object, number>();
  const byText = new Map<string, number>();
  return (part) => {
    const known = byPart.get(part);
    if (known !== undefined) return known;
    const text = JSON.stringify(part);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byPart.set(part, number);
    return number;
  };
}

const sweeping = { timeout: 60_000 };
const at = (id: TreatmentId) => treatmentIds.indexOf(id);
const places = {
  lasersAndNeedling: (
    ['ablative-laser', 'fractional-ablative-laser', 'non-ablative-fractional-laser', 'microneedling'] as const
  ).map(at),
  topicals: (['tretinoin', 'retinol', 'adapalene', 'aha', 'bha', 'sunscreen'] as const).map(at),
  sunscreen: at('sunscreen'),
  homeNeedling: at('home-microneedling'),
  fillers: at('dermal-fillers'),
  noProcedure: at('no-procedure'),
};

describe('for every possible answer', () => {
  test('what always holds of caveats, options and standings does', sweeping, () => {
    const broken = new Broken();
    const order = treatmentIds.join();
    const above = new Set(standings.slice(0, standings.indexOf('supportive')));

    const visited = forEveryAnswer((answers) => {
      const { options, caveats } = assess(answers);
      const option = (place: number) => options[place] as OptionAssessment;
      const standsAs = (place: number, standing: string) =>
        option(place).standing === standing &&
        Object.values(option(place).perScarType).every((one) => one === standing);

      broken.unless(caveats[0].id === 'consult-doctor', 'consulting a doctor comes first', answers);
      broken.unless(
        new Set(caveats.map(({ id }) => id)).size === caveats.length,
        'each caveat is raised once',
        answers,
      );
      broken.unless(
        options.map(({ treatment }) => treatment).join() === order,
        'every treatment stands there once, in the order of the article',
        answers,
      );
      broken.unless(standsAs(places.sunscreen, 'supportive'), 'sunscreen is supportive', answers);
      broken.unless(
        standsAs(places.homeNeedling, 'advised-against'),
        'home needling is advised against',
        answers,
      );
      broken.unless(
        standsAs(places.noProcedure, 'considered'),
        'doing nothing can always be considered',
        answers,
      );
      broken.unless(
        answers.depth === 'shallow' ||
          places.lasersAndNeedling.every((place) => option(place).perScarType['ice-pick'] !== 'named'),
        'no laser or needling is named for ice pick scars unless they are shallow',
        answers,
      );
      broken.unless(
        places.topicals.every((place) =>
          Object.values(option(place).perScarType).every((standing) => !above.has(standing)),
        ),
        'no topical stands above supportive',
        answers,
      );
      broken.unless(
        option(places.fillers).cautions.some(({ id }) => id === 'temporary'),
        'fillers are called temporary',
        answers,
      );
    });
    expect(broken.found).toEqual([]);
    expect(visited).toBe(spaceSize);
  });

  test(
    'everything said cites statements that exist, and each treatment says why it stands there',
    sweeping,
    () => {
      const broken = new Broken();
      const known = new Set<string>(Object.keys(statements));
      const seen = new WeakSet<object>();
      const cites = (parts: readonly { readonly statements: readonly StatementId[] }[]) =>
        seen.has(parts) || (seen.add(parts) && parts.every((part) => part.statements.length > 0));
      const eachTypeHasOne = (reasons: readonly Reason[], perScarType: object) => {
        if (seen.has(reasons)) return true;
        const types = scarTypes.filter((type) => type in perScarType);
        const reasoned = new Set(reasons.flatMap((reason) => reason.scarTypes ?? []));
        return reasoned.size === types.length && types.every((type) => reasoned.has(type));
      };
      const exist = (part: { readonly statements: readonly StatementId[] }) =>
        seen.has(part) || (seen.add(part) && part.statements.every((id) => known.has(id)));

      const visited = forEveryAnswer((answers) => {
        const { options, caveats, plans } = assess(answers);
        broken.unless(
          caveats.every((caveat) => caveat.statements.length > 0 && exist(caveat)),
          'caveats',
          answers,
        );
        for (const { reasons, cautions, downtime, treatment, perScarType } of options) {
          broken.unless(
            eachTypeHasOne(reasons, perScarType),
            `${treatment} has a reason for each type`,
            answers,
          );
          broken.unless(cites(reasons) && reasons.every(exist), `reasons of ${treatment}`, answers);
          broken.unless(cites(cautions) && cautions.every(exist), `cautions of ${treatment}`, answers);
          broken.unless(exist(downtime), `recovery of ${treatment}`, answers);
        }
        for (const { id, reasons, cautions, steps } of plans) {
          broken.unless(reasons.length > 0, `${id} has a reason`, answers);
          for (const parts of [reasons, cautions, steps]) {
            broken.unless(cites(parts) && parts.every(exist), `parts of ${id}`, answers);
          }
        }
      });
      expect(broken.found).toEqual([]);
      expect(visited).toBe(spaceSize);
    },
  );

  test(
    'skin type and downtime change no standing, and answers not asked for change nothing',
    sweeping,
    () => {
      const broken = new Broken();
      const numberOf = numbering();
      const standingsOf = new Map<string, string>();
      const everythingOf = new Map<string, string>();
      const same = (known: Map<string, string>, key: string, value: string) => {
        const before = known.get(key) ?? value;
        known.set(key, value);
        return before === value;
      };

      const visited = forEveryAnswer((answers) => {
        const { options, caveats, plans } = assess(answers);
        const read = Object.entries(asRead(answers)).join();
        const scars = `${answers.scarTypes}|${answers.depth}|${read}`;
        const why = options
          .map((option) => `${option.standing} ${numberOf(option.perScarType)} ${numberOf(option.reasons)}`)
          .join();
        const rest = [...options.flatMap(({ cautions, downtime }) => [cautions, downtime]), ...caveats, plans]
          .map(numberOf)
          .join();
        broken.unless(same(standingsOf, scars, why), 'standings and reasons rest on the scars', answers);
        broken.unless(
          same(everythingOf, `${scars}|${answers.skinType}|${answers.downtime}`, `${why}|${rest}`),
          'a detail that is not asked is not read',
          answers,
        );
      });
      expect(broken.found).toEqual([]);
      expect(visited).toBe(spaceSize);
    },
  );

  test('an assessment is frozen throughout', sweeping, () => {
    const broken = new Broken();
    const seen = new WeakSet<object>();
    const frozen = (part: object) => seen.has(part) || (changeablePart(part) === undefined && seen.add(part));
    const visited = forEveryAnswer((answers) => {
      const assessment = assess(answers);
      const { options, caveats, plans } = assessment;
      const holds =
        [assessment, options, caveats, ...options].every(Object.isFrozen) &&
        options.every(
          ({ perScarType, downtime, reasons, cautions }) =>
            frozen(perScarType) && frozen(downtime) && frozen(reasons) && frozen(cautions),
        ) &&
        caveats.every(frozen) &&
        frozen(plans) &&
        changeablePart(assessment.answers) === undefined;
      broken.unless(holds, 'frozen', answers);
    });
    // The sweep looks at the parts there are today; this looks at whatever there is.
    expect(coreAnswers.map((answers) => changeablePart(assess(answers))).filter(Boolean)).toEqual([]);
    expect(broken.found).toEqual([]);
    expect(visited).toBe(spaceSize);
  });
});

describe('the same answers', () => {
  const sets = coreAnswers.flatMap((core, index): readonly Answers[] => [
    core,
    { ...core, details: { surfaceTone: 'yes', spread: 'many' } },
    ...(index % 2 === 0 ? [{ ...core, details: { boxcarWidth: 'wide', sunDamage: 'yes' } } as const] : []),
    ...(index % 3 === 0 ? [{ ...core, details: { boxcarWidth: 'narrow', activeAcne: 'yes' } } as const] : []),
  ]);

  test('give the same assessment, whatever was assessed before', sweeping, async () => {
    vi.resetModules();
    const fresh: { assess: (answers: Answers) => Assessment } = await import('#rules');
    expect(fresh.assess).not.toBe(assess);
    const forwards = sets.map((answers) => JSON.stringify(assess(answers)));
    const backwards = sets.toReversed().map((answers) => JSON.stringify(fresh.assess(answers)));
    const different = backwards.toReversed().filter((text, index) => text !== forwards[index]);
    expect(sets.length).toBe(840 + 840 + 420 + 280);
    expect(different).toEqual([]);
  });

  test.each([
    ['no details', undefined],
    ['empty details', {}],
    ['one unsure detail', { sunDamage: 'unsure' }],
  ] as const)('read %s as every detail unsure', (_case, some) => {
    const unsure = {
      boxcarWidth: 'unsure',
      spread: 'unsure',
      sunDamage: 'unsure',
      surfaceTone: 'unsure',
      activeAcne: 'unsure',
    } as const;
    const without = (answers: Answers) => JSON.stringify({ ...assess(answers), answers: null });
    const different = coreAnswers.filter(
      (core) => without(some ? { ...core, details: some } : core) !== without({ ...core, details: unsure }),
    );
    expect(different).toEqual([]);
  });
});

describe('a label', () => {
  test('tells for every statement cited anywhere which source it is from', () => {
    const wrong = Object.values(statements).filter(
      ({ id, label, source }) =>
        (id.startsWith('S') ? 'supplement' : 'article') !== source.kind ||
        (source.kind === 'supplement') !== (label === 'supplement'),
    );
    expect(wrong).toEqual([]);
  });

  test('is that of the supplement wherever a fit rests on it alone', () => {
    const resting = assess(answersWith({ downtime: 'week' })).options.filter(
      ({ downtime }) =>
        downtime.statements.length > 0 &&
        downtime.statements.every((id) => statements[id].label === 'supplement'),
    );
    expect(resting.map(({ treatment }) => treatment)).toEqual([
      'punch-excision',
      'punch-grafting',
      'ablative-laser',
      'microneedling',
      'medium-chemical-peel',
      'dermal-fillers',
    ]);
  });

  test('no knowledge can be changed by who reads it', () => {
    expect(changeablePart(treatments)).toBeUndefined();
    expect(changeablePart(statements)).toBeUndefined();
  });
});

/** The details as the rules read them: those asked for these scar types. */
function asRead(answers: Answers): object {
  const asked = detailsAsked(answers.scarTypes);
  return Object.fromEntries(asked.map((id) => [id, answers.details?.[id] ?? 'unsure']));
}
