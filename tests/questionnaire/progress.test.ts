import { describe, expect, test } from 'vitest';
import {
  completeAnswers,
  firstOpen,
  isReachable,
  type PartialAnswers,
  pageBefore,
  pruned,
  staleDetails,
} from '../../src/questionnaire/progress.ts';

const four = { scarTypes: ['boxcar'], depth: 'deep', skinType: 'I', downtime: 'none' } as const;
const complete: PartialAnswers = {
  ...four,
  details: { boxcarWidth: 'wide', sunDamage: 'no', surfaceTone: 'no', activeAcne: 'no' },
};

describe('the first open question', () => {
  test('is the first of all before anything is said', () => {
    expect(firstOpen({})).toBe('scarTypes');
  });
  test('is the one that was left out, even if later ones are answered', () => {
    const { depth: _left, ...others } = four;
    expect(firstOpen(others)).toBe('depth');
  });
  test('is the details page while a detail that applies has no value', () => {
    expect(firstOpen(four)).toBe('details');
    expect(firstOpen({ ...four, details: { sunDamage: 'no', surfaceTone: 'no', activeAcne: 'no' } })).toBe(
      'details',
    );
  });
  test('is none once everything has a value, “not sure” included', () => {
    expect(firstOpen(complete)).toBeUndefined();
    expect(firstOpen({ ...complete, scarTypes: ['unsure'], depth: 'unsure' })).toBeUndefined();
  });
});

describe('a page can be reached', () => {
  test.each([
    ['start', {}, true],
    ['scarTypes', {}, true],
    ['scarTypesHelp', {}, true],
    ['depth', {}, false],
    ['depth', { scarTypes: ['rolling'] }, true],
    ['skinTypeHelp', { scarTypes: ['rolling'] }, false],
    ['skinTypeHelp', { scarTypes: ['rolling'], depth: 'deep' }, true],
    ['details', { scarTypes: ['rolling'], depth: 'deep' }, false],
    ['details', four, true],
    ['check', four, false],
    ['options', four, false],
    ['check', complete, true],
    ['options', complete, true],
  ] as const)('%s with %j: %s', (page, answers, reachable) => {
    expect(isReachable(page, answers)).toBe(reachable);
  });
});

describe('Back', () => {
  test.each([
    ['scarTypes', {}, 'start'],
    ['depth', { scarTypes: ['rolling'] }, 'scarTypes'],
    ['scarTypesHelp', {}, 'scarTypes'],
    ['skinTypeHelp', four, 'skinType'],
    ['downtime', four, 'skinType'],
    ['details', four, 'downtime'],
    ['check', complete, 'start'],
    ['options', complete, 'check'],
  ] as const)('from %s with %j leads to %s', (page, answers, before) => {
    expect(pageBefore(page, answers)).toBe(before);
  });

  test('from a question that is being changed leads to the overview it was opened from', () => {
    expect(pageBefore('depth', complete, 'check')).toBe('check');
    expect(pageBefore('depth', complete, 'options')).toBe('options');
  });
});

describe('what no longer applies', () => {
  test('is a detail of a scar type that is not among the answers any more', () => {
    expect(staleDetails({ ...complete, scarTypes: ['rolling'] })).toEqual(['boxcarWidth']);
    expect(staleDetails(complete)).toEqual([]);
  });
  test('is taken out, and nothing else', () => {
    expect(pruned({ ...complete, scarTypes: ['rolling'] })).toEqual({
      ...complete,
      scarTypes: ['rolling'],
      details: { sunDamage: 'no', surfaceTone: 'no', activeAcne: 'no' },
    });
    expect(pruned(complete)).toBe(complete);
  });
});

describe('complete answers', () => {
  test('are there only when nothing is open', () => {
    expect(completeAnswers(four)).toBeUndefined();
    expect(completeAnswers(complete)).toEqual(complete);
  });
  test('carry nothing that no longer applies', () => {
    expect(completeAnswers({ ...complete, scarTypes: ['rolling'] })?.details).not.toHaveProperty(
      'boxcarWidth',
    );
  });
});
