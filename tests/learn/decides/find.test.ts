import { describe, expect, test } from 'vitest';
import {
  cautionIds,
  caveatIds,
  planIds,
  type StatementId,
  statements,
  treatmentIds,
  treatments,
} from '#rules';
import { find, findable } from '../../../src/learn/decides/search/find.ts';
import { everyPlace, type Place } from '../../../src/learn/decides/search/places.ts';
import { standingRows } from '../../../src/learn/decides/standing-rows.ts';

const place = (name: string, ...also: readonly string[]): Place => ({
  kind: 'plans',
  name,
  also,
  href: name,
});
const places = findable([
  place('Crème brûlée, CO₂'),
  place('Ice pick scars', 'F026'),
  place('A pick of ice'),
]);
const names = (query: string) => find(query, places)?.map(({ name }) => name);

describe('what is found', () => {
  test.each([
    ['every word must occur, in any order', 'pick ice', ['Ice pick scars', 'A pick of ice']],
    ['a word that does not occur finds nothing', 'pick ice snow', []],
    ['parts of words count', 'brul', ['Crème brûlée, CO₂']],
    ['the case of letters does not matter', 'SCARS', ['Ice pick scars']],
    ['marks do not matter, on either side', 'crémé', ['Crème brûlée, CO₂']],
    ['nor does the form of a figure', 'co2', ['Crème brûlée, CO₂']],
    ['a hyphen parts words', 'ice-pick', ['Ice pick scars', 'A pick of ice']],
    ['signs are let be', '(ice).*', ['Ice pick scars', 'A pick of ice']],
    ['what it also goes by is found', 'f026', ['Ice pick scars']],
  ])('%s', (_rule, query, found) => {
    expect(names(query)).toEqual(found);
  });

  test.each(['', ' ', 'a', '?!', ' i '])('nothing is sought for "%s": too little', (query) => {
    expect(names(query)).toBeUndefined();
  });
});

describe('what can be found', () => {
  const all = everyPlace();
  const ofKind = (kind: Place['kind']) => all.filter((one) => one.kind === kind);

  test('is every treatment, line, recovery, caution, caveat, plan and statement', () => {
    expect(ofKind('treatments').map(({ also: [id] }) => id)).toEqual(treatmentIds);
    expect(ofKind('standings')).toHaveLength(
      treatmentIds.flatMap((id) => standingRows(treatments[id].standings)).length,
    );
    expect(ofKind('recovery')).toHaveLength(treatmentIds.length);
    expect([...new Set(ofKind('cautions').map(({ also: [id] }) => id))]).toEqual(cautionIds);
    expect(new Set(caveatIds.filter((id) => !ofKind('caveats').some(({ also }) => also[0] === id)))).toEqual(
      new Set(),
    );
    expect(ofKind('plans')).toHaveLength(planIds.length);
    expect(ofKind('statements').map(({ name }) => name.slice(0, 4))).toEqual(Object.keys(statements));
  });

  test('comes in the order of the article, whatever is asked for', () => {
    const found = find('laser', findable(all)) ?? [];
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(all.filter((one) => found.includes(one)));
  });

  test('a statement is found by its source, and what rests on it by its id', () => {
    const found = find('F026', findable(all)) ?? [];
    expect(found.filter(({ kind }) => kind === 'statements')).toHaveLength(1);
    expect(found.some(({ kind, name }) => kind === 'standings' && name.startsWith('TCA CROSS'))).toBe(true);
    const { source } = statements['S039' satisfies StatementId];
    expect(source.kind === 'supplement' && find(source.citation, findable(all))?.length).toBeGreaterThan(1);
  });
});
