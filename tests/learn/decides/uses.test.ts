import { describe, expect, test } from 'vitest';
import { fetchEverything, routes } from '#app';
import {
  caveatRules,
  consultDoctor,
  planRules,
  type StatementId,
  statements,
  tellYourDoctor,
  treatmentIds,
  treatments,
} from '#rules';
import { laterWords } from '#words/later';
import { glossary } from '../../../src/learn/background/glossary.ts';
import { backgroundPages, sections } from '../../../src/learn/background/sections.ts';
import { type UseKind, usesOf } from '../../../src/learn/decides/uses.ts';

const ids = Object.keys(statements).filter((id): id is StatementId => id in statements);
const { unused } = laterWords.decides;
const given = ids.filter((id) => unused[id] !== undefined);

/** The ids of statements anywhere in a value. */
function citedIn(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(/\b[FS]\d{3}\b/g));
}

describe('every statement', () => {
  test('is used, or has a reason why not', () => {
    expect(ids.filter((id) => usesOf(id).length === 0 && unused[id] === undefined)).toEqual([]);
  });

  test('that is used needs no reason why not', () => {
    expect(given.filter((id) => usesOf(id).length > 0)).toEqual([]);
  });

  test('left out for another one is left out for one that is used', () => {
    const elsewhere = given.flatMap((id) => [...citedIn(unused[id])].filter((other) => other !== id));
    expect(elsewhere.filter((id) => usesOf(id as StatementId).length === 0)).toEqual([]);
    expect(elsewhere.length).toBeGreaterThan(0);
  });
});

describe('the uses are those of the data', () => {
  const found = (kind: UseKind) => new Set(ids.filter((id) => usesOf(id).some((use) => use.kind === kind)));
  const every = <Part>(part: (id: (typeof treatmentIds)[number]) => Part) => treatmentIds.map(part);

  test.each<readonly [UseKind, unknown]>([
    ['profile', every((id) => treatments[id].profile)],
    ['standing', every((id) => treatments[id].standings)],
    ['recovery', every((id) => treatments[id].downtime)],
    ['caution', every((id) => treatments[id].cautions)],
    ['caveat', [consultDoctor, caveatRules]],
    ['tell', tellYourDoctor],
    ['plan', planRules],
    ['background', [backgroundPages.map((page) => sections[page]), glossary.map((term) => term.statements)]],
  ])('%s', (kind, data) => {
    expect(found(kind)).toEqual(citedIn(data));
  });

  test('what a treatment says of itself is found under the treatment and the field', () => {
    const names = usesOf(treatments['dermal-fillers'].profile.duration[0] ?? 'F001').map(({ name }) => name);
    expect(names).toContain('Dermal fillers: How long it lasts');
  });

  test('each leads to a page there is, and is named once', async () => {
    await fetchEverything();
    const uses = ids.flatMap((id) => usesOf(id));
    const paths = new Set(routes().map(({ path }) => path));
    expect(uses.filter(({ href }) => !paths.has(href.split('#')[0] ?? ''))).toEqual([]);
    for (const id of ids) {
      const named = usesOf(id).map(({ kind, name }) => `${kind} ${name}`);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
