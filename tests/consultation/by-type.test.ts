import { describe, expect, test } from 'vitest';
import { type Answers, assess, changesBetween, scarTypes } from '#rules';
import { withDetail, withScarType } from '../../src/consultation/answers/with-answer.ts';
import { groupsFor, movesFor, typesAmong } from '../../src/consultation/list/by-type.ts';
import { sampleAnswers } from '../fixtures/options.ts';
import { complete } from '../fixtures/render-app.tsx';

const mixed: Answers = { ...complete, scarTypes: ['ice-pick', 'rolling'] };

describe('one press on a kind of scar', () => {
  test.each([
    ['adds it, in the order of the rules', ['rolling'], 'ice-pick', ['ice-pick', 'rolling']],
    ['takes it out', ['ice-pick', 'rolling'], 'ice-pick', ['rolling']],
    ['takes the last one out, which leaves the kind unsure', ['boxcar'], 'boxcar', ['unsure']],
    ['takes the place of unsure', ['unsure'], 'boxcar', ['boxcar']],
    ['on "not sure" stands alone', ['ice-pick', 'boxcar'], 'unsure', ['unsure']],
    ['on "not sure" again changes nothing', ['unsure'], 'unsure', ['unsure']],
  ] as const)('%s', (_, before, pressed, after) => {
    expect(withScarType({ ...complete, scarTypes: before }, pressed).scarTypes).toEqual(after);
  });

  test('leaves every other answer alone', () => {
    const { scarTypes: _, ...others } = withScarType(complete, 'rolling');
    const { scarTypes: __, ...before } = complete;
    expect(others).toEqual(before);
  });
});

test('a detail keeps the other details', () => {
  expect(withDetail(complete, 'spread', 'many').details).toEqual({ ...complete.details, spread: 'many' });
});

describe('the groups', () => {
  test.each(sampleAnswers)('for one kind of scar are what the rules say of it (%s)', (_, answers) => {
    const { options } = assess(answers);
    for (const type of typesAmong(options)) {
      const groups = groupsFor(options, type);
      expect(groups.flatMap((group) => group.options)).toHaveLength(options.length);
      for (const { standing, options: members } of groups)
        for (const { perScarType } of members) expect(perScarType[type]).toBe(standing);
    }
  });

  test.each(sampleAnswers)('for all together are the standings as they are (%s)', (_, answers) => {
    const { options } = assess(answers);
    for (const { standing, options: members } of groupsFor(options, null))
      for (const { treatment } of members)
        expect(options.find((option) => option.treatment === treatment)?.standing).toBe(standing);
  });

  test('can be looked at by the kinds answered, or by all where the kind is unsure', () => {
    expect(typesAmong(assess(mixed).options)).toEqual(['ice-pick', 'rolling']);
    expect(typesAmong(assess({ ...complete, scarTypes: ['unsure'] }).options)).toEqual(scarTypes);
  });
});

describe('what moved', () => {
  const shallow: Answers = { ...mixed, depth: 'shallow' };

  test('for all together is what the rules say changed', () => {
    expect(movesFor(mixed, shallow, null)).toEqual(changesBetween(mixed, shallow).moves);
    expect(movesFor(mixed, shallow, null).length).toBeGreaterThan(0);
  });

  test('for one kind is what changed for that kind alone', () => {
    const moves = movesFor(mixed, shallow, 'ice-pick');
    const [then, now] = [assess(mixed).options, assess(shallow).options];
    const expected = now.filter(
      (option, place) => option.perScarType['ice-pick'] !== then[place]?.perScarType['ice-pick'],
    );
    expect(moves.map(({ treatment }) => treatment)).toEqual(expected.map(({ treatment }) => treatment));
    expect(moves.length).toBeGreaterThan(0);
  });

  test('for a kind that was not among the answers before is nothing: there is no place it came from', () => {
    expect(movesFor(complete, mixed, 'rolling')).toEqual([]);
  });
});
