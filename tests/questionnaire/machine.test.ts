import { describe, expect, test } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import type { PartialAnswers } from '../../src/questionnaire/progress.ts';
import { questionnaireMachine } from '../../src/questionnaire/questionnaire.machine.ts';
import { type FlowEvent, visiting } from '../fixtures/flow.ts';

const complete: PartialAnswers = {
  scarTypes: ['boxcar', 'rolling'],
  depth: 'deep',
  skinType: 'V',
  downtime: 'few-days',
  details: { boxcarWidth: 'narrow', sunDamage: 'no', surfaceTone: 'yes', activeAcne: 'unsure' },
};

function following(
  saved: PartialAnswers,
  ...events: readonly FlowEvent[]
): SnapshotFrom<typeof questionnaireMachine> {
  const flow = createActor(questionnaireMachine).start();
  flow.send({ type: 'restored', answers: saved, suggestions: {} });
  for (const event of events) flow.send(event);
  return flow.getSnapshot();
}

describe('Continue', () => {
  test('leads to the next question that is open', () => {
    expect(
      following(
        {},
        { type: 'begun' },
        { type: 'answered.scarTypes', value: ['rolling'] },
        { type: 'continued.scarTypes' },
      ).value,
    ).toBe('depth');
  });

  test('goes nowhere without an answer', () => {
    expect(following({}, { type: 'begun' }, { type: 'continued.scarTypes' }).value).toBe('scarTypes');
  });

  test('pressed twice goes on once, even if the next question has its answer already', () => {
    const { details: _open, ...fourAnswers } = complete;
    const twice = following(
      { ...fourAnswers },
      visiting('scarTypes'),
      { type: 'continued.scarTypes' },
      { type: 'continued.scarTypes' },
    );
    expect(twice.value).toBe('details');
  });

  test('with everything answered leads to the check page', () => {
    expect(following(complete, { type: 'begun' }).value).toBe('check');
  });
});

describe('“See your options”', () => {
  test('leads to the options', () => {
    expect(following(complete, visiting('check'), { type: 'confirmed' }).value).toBe('options');
  });

  test('leads to a question that was opened again meanwhile, by another tab, and says why', () => {
    const { depth: _open, ...others } = complete;
    const { value, context } = following(
      complete,
      visiting('check'),
      { type: 'restored', answers: others, suggestions: {} },
      { type: 'confirmed' },
    );
    expect(value).toBe('depth');
    expect(context.notice).toEqual({ kind: 'answer-first', wanted: 'options' });
  });
});

describe('changing an answer from elsewhere', () => {
  test('leads from any page to the options at once, with that answer and every other', () => {
    for (const page of ['start', 'check', 'options', 'depth'] as const) {
      const { value, context } = following(complete, visiting(page), {
        type: 'changed.depth',
        value: 'shallow',
      });
      expect(value).toBe('options');
      expect(context.answers).toEqual({ ...complete, depth: 'shallow' });
    }
  });

  test('leaves a detail that newly applies unsure, and says what it dropped', () => {
    const { value, context } = following(complete, visiting('options'), {
      type: 'changed.scarTypes',
      value: ['ice-pick'],
    });
    expect(value).toBe('options');
    expect(context.answers.details).toEqual({
      spread: 'unsure',
      sunDamage: 'no',
      surfaceTone: 'yes',
      activeAcne: 'unsure',
    });
    expect(context.notice).toEqual({ kind: 'dropped', details: ['boxcarWidth'] });
  });

  test('is refused while a question is open: then its page is the place to answer', () => {
    const { downtime: _open, ...others } = complete;
    const { value, context } = following(others, visiting('depth'), {
      type: 'changed.depth',
      value: 'shallow',
    });
    expect(value).toBe('depth');
    expect(context.answers).toEqual(others);
  });
});

describe('changing an answer', () => {
  test('from the check page leads back to the check page', () => {
    const changed = following(
      complete,
      visiting('check'),
      visiting('depth'),
      { type: 'answered.depth', value: 'shallow' },
      { type: 'continued.depth' },
    );
    expect(changed.value).toBe('check');
    expect(changed.context.answers.depth).toBe('shallow');
  });

  test('from the options leads back to the options', () => {
    const changed = following(complete, visiting('options'), visiting('skinType'), {
      type: 'continued.skinType',
    });
    expect(changed.value).toBe('options');
  });

  test('that makes a detail apply asks that detail, and keeps every other answer', () => {
    const changed = following(
      complete,
      visiting('check'),
      visiting('scarTypes'),
      { type: 'answered.scarTypes', value: ['ice-pick', 'boxcar', 'rolling'] },
      { type: 'continued.scarTypes' },
    );
    expect(changed.value).toBe('details');
    expect(changed.context.answers).toEqual({ ...complete, scarTypes: ['ice-pick', 'boxcar', 'rolling'] });
  });

  test('that makes a detail no longer apply drops it and says so', () => {
    const changed = following(
      complete,
      visiting('check'),
      visiting('scarTypes'),
      { type: 'answered.scarTypes', value: ['rolling'] },
      { type: 'continued.scarTypes' },
    );
    expect(changed.value).toBe('check');
    expect(changed.context.answers.details).toEqual({
      sunDamage: 'no',
      surfaceTone: 'yes',
      activeAcne: 'unsure',
    });
    expect(changed.context.notice).toEqual({ kind: 'dropped', details: ['boxcarWidth'] });
  });

  test('that makes a detail no longer apply which was left blank or unsure drops it without a word', () => {
    const changed = following(
      { ...complete, details: { ...complete.details, boxcarWidth: 'unsure' } },
      visiting('check'),
      visiting('scarTypes'),
      { type: 'answered.scarTypes', value: ['rolling'] },
      { type: 'continued.scarTypes' },
    );
    expect(changed.value).toBe('check');
    expect(changed.context.answers.details).not.toHaveProperty('boxcarWidth');
    expect(changed.context.notice).toBeNull();
  });

  test('tells of what is dropped only what had an answer', () => {
    const changed = following(
      {
        ...complete,
        scarTypes: ['ice-pick', 'boxcar'],
        details: { ...complete.details, spread: 'few', boxcarWidth: 'unsure' },
      },
      visiting('scarTypes'),
      { type: 'answered.scarTypes', value: ['rolling'] },
      { type: 'continued.scarTypes' },
    );
    expect(changed.context.answers.details).not.toHaveProperty('boxcarWidth');
    expect(changed.context.notice).toEqual({ kind: 'dropped', details: ['spread'] });
  });

  test('back and forth on the same page loses nothing', () => {
    const changed = following(
      complete,
      visiting('scarTypes'),
      { type: 'answered.scarTypes', value: ['rolling'] },
      { type: 'answered.scarTypes', value: ['boxcar', 'rolling'] },
      { type: 'continued.scarTypes' },
    );
    expect(changed.context.answers).toEqual(complete);
    expect(changed.context.notice).toBeNull();
  });

  test('says nothing when nothing was dropped', () => {
    expect(following(complete, visiting('check')).context.notice).toBeNull();
  });
});

describe('the helpers', () => {
  test('lead back with a suggestion that is not an answer', () => {
    const suggested = following({}, visiting('scarTypesHelp'), {
      type: 'suggested.scarTypes',
      value: ['rolling'],
    });
    expect(suggested.value).toBe('scarTypes');
    expect(suggested.context.suggestions.scarTypes).toEqual(['rolling']);
    expect(suggested.context.answers.scarTypes).toBeUndefined();
  });

  test('their suggestion is gone once the question is answered', () => {
    const answered = following(
      complete,
      visiting('skinTypeHelp'),
      { type: 'suggested.skinType', value: 'VI' },
      { type: 'answered.skinType', value: 'V' },
    );
    expect(answered.value).toBe('skinType');
    expect(answered.context.suggestions).toEqual({});
    expect(answered.context.answers.skinType).toBe('V');
  });

  test('a suggestion for one question outlives an answer to another', () => {
    const answered = following(
      complete,
      visiting('skinTypeHelp'),
      { type: 'suggested.skinType', value: 'VI' },
      visiting('depth'),
      { type: 'answered.depth', value: 'deep' },
    );
    expect(answered.context.suggestions).toEqual({ skinType: 'VI' });
  });
});

describe('erasing', () => {
  test('forgets answers, suggestions and notices, and stands at the start', () => {
    const erased = following(
      complete,
      visiting('skinTypeHelp'),
      { type: 'suggested.skinType', value: 'VI' },
      { type: 'erased' },
    );
    expect(erased.value).toBe('start');
    expect(erased.context).toEqual({ answers: {}, suggestions: {}, overview: 'check', notice: null });
  });
});

test('what is said on arrival is said once', () => {
  const wanted: readonly FlowEvent[] = [{ type: 'refused', wanted: 'options' }];
  expect(following({}, ...wanted).context.notice).toEqual({ kind: 'answer-first', wanted: 'options' });
  const moved: readonly FlowEvent[] = [
    ...wanted,
    { type: 'answered.scarTypes', value: ['rolling'] },
    { type: 'continued.scarTypes' },
  ];
  expect(following({}, ...moved).context.notice).toBeNull();
});
