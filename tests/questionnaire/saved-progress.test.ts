import { beforeEach, describe, expect, test } from 'vitest';
import { createSafeStorage } from '#storage';
import { progressSlot } from '../../src/questionnaire/saved-progress.ts';

const key = 'scar-options.progress';

/** What each released version wrote: every one of them must stay readable. */
const released = {
  1: {
    app: 'scar-options',
    version: 1,
    data: {
      answers: {
        scarTypes: ['ice-pick', 'boxcar'],
        depth: 'deep',
        skinType: 'V',
        downtime: 'few-days',
        details: { boxcarWidth: 'narrow' },
      },
      suggestions: { skinType: 'VI' },
    },
  },
} as const;

const slot = progressSlot(createSafeStorage(() => window.localStorage));
beforeEach(() => window.localStorage.clear());

describe('saved progress', () => {
  test.each(Object.entries(released))('of version %s is read in full', (_version, envelope) => {
    window.localStorage.setItem(key, JSON.stringify(envelope));
    expect(slot.read()).toEqual({ kind: 'value', value: envelope.data });
  });

  test('is written as the newest released version writes it', () => {
    slot.write(released[1].data);
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toEqual(released[1]);
  });

  test('with only some answers is read', () => {
    slot.write({ answers: { scarTypes: ['unsure'] }, suggestions: {} });
    expect(slot.read()).toEqual({
      kind: 'value',
      value: { answers: { scarTypes: ['unsure'] }, suggestions: {} },
    });
  });

  test.each([
    ['a value that is no answer', { answers: { depth: 'bottomless' }, suggestions: {} }],
    ['unsure beside a type', { answers: { scarTypes: ['unsure', 'rolling'] }, suggestions: {} }],
    ['an empty list of types', { answers: { scarTypes: [] }, suggestions: {} }],
    ['a question that does not exist', { answers: { mood: 'fine' }, suggestions: {} }],
    ['no suggestions at all', { answers: {} }],
    ['a list', []],
  ])('with %s is not taken over', (_what, data) => {
    window.localStorage.setItem(key, JSON.stringify({ app: 'scar-options', version: 1, data }));
    expect(slot.read()).toEqual({ kind: 'unreadable' });
  });
});
