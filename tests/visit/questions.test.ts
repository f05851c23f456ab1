import { describe, expect, test } from 'vitest';
import { type Answers, assess, profileFields, treatmentIds, treatments } from '#rules';
import { edited, questionsFor } from '../../src/visit/questions.ts';
import { coreAnswers } from '../fixtures/answer-space.ts';

const deep: Answers = { scarTypes: ['ice-pick'], depth: 'deep', skinType: 'V', downtime: 'few-days' };
const idsOf = (answers: Answers, shortlist: Parameters<typeof questionsFor>[1]) =>
  questionsFor(answers, shortlist).map(({ id }) => id);
const textOf = (answers: Answers, shortlist: Parameters<typeof questionsFor>[1], id: string) =>
  questionsFor(answers, shortlist).find((question) => question.id === id)?.text;

describe('questions for the doctor', () => {
  test('each silence of a shortlisted option is asked about, by name, once a field', () => {
    const questions = questionsFor(deep, ['tca-cross', 'subcision']);
    for (const field of profileFields) {
      const silent = (['tca-cross', 'subcision'] as const).filter(
        (id) => treatments[id].profile[field].length === 0,
      );
      expect(questions.filter(({ id }) => id === `silence.${field}`)).toHaveLength(silent.length > 0 ? 1 : 0);
    }
    expect(textOf(deep, ['subcision'], 'silence.sessions')).toBe(
      'How many sessions would I need? (Subcision)',
    );
  });

  test('a conflict with the downtime is asked about, and none where there is none', () => {
    expect(textOf(deep, ['punch-excision'], 'conflict')).toContain('(Punch excision)');
    expect(idsOf({ ...deep, downtime: 'longer' }, ['punch-excision'])).not.toContain('conflict');
    expect(idsOf(deep, ['sunscreen'])).not.toContain('conflict');
  });

  test('a caution becomes a question that names the options it is about', () => {
    expect(textOf(deep, ['ablative-laser', 'tca-cross'], 'caution.pih-laser')).toMatch(
      /\(Fully ablative laser/,
    );
    expect(idsOf({ ...deep, skinType: 'I' }, ['ablative-laser'])).not.toContain('caution.pih-laser');
  });

  test('what is unsure is asked about: kind, depth, skin type, recovery', () => {
    const unsure: Answers = {
      scarTypes: ['unsure'],
      depth: 'unsure',
      skinType: 'unsure',
      downtime: 'unsure',
    };
    expect(idsOf(unsure, [])).toEqual(
      expect.arrayContaining([
        'caveat.scar-type-check',
        'caveat.depth-check',
        'caveat.skin-type-check',
        'caveat.ask-about-recovery',
      ]),
    );
    expect(idsOf(deep, [])).not.toContain('caveat.depth-check');
  });

  test('a detail left open is asked about only where its answer would move a shortlisted option', () => {
    const boxcar: Answers = { ...deep, scarTypes: ['boxcar'] };
    expect(idsOf(boxcar, ['tca-cross'])).toContain('detail.boxcarWidth');
    expect(idsOf(boxcar, ['sunscreen'])).not.toContain('detail.boxcarWidth');
    expect(idsOf({ ...boxcar, details: { boxcarWidth: 'wide' } }, ['tca-cross'])).not.toContain(
      'detail.boxcarWidth',
    );
  });

  test('what is not linked or advised against is asked about on the shortlist, and not elsewhere', () => {
    expect(idsOf(deep, ['home-microneedling'])).toContain('advised-against');
    expect(idsOf(deep, ['tca-cross'])).not.toContain('advised-against');
    const notLinked = assess(deep).options.find(({ standing }) => standing === 'not-linked');
    if (!notLinked) throw new Error('no option is unlinked for these answers');
    expect(idsOf(deep, [notLinked.treatment])).toContain('not-linked');
  });

  test('over all core answers and with every option shortlisted, no id comes twice and no text is empty', () => {
    for (const answers of coreAnswers) {
      const questions = questionsFor(answers, treatmentIds);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(questions.every(({ text }) => text.length > 10)).toBe(true);
    }
  });
});

describe('what the person did to the questions', () => {
  const edits = {
    edited: { conflict: 'My own wording' },
    removed: ['realistic'],
    own: [{ id: 'own.1', text: 'May I swim?' }],
  };

  test('survives a changed answer where the question still applies, and waits where it does not', () => {
    const before = edited(questionsFor(deep, ['punch-excision']), edits);
    expect(before.kept).toContainEqual({ id: 'conflict', text: 'My own wording' });
    const without = edited(questionsFor({ ...deep, downtime: 'longer' }, ['punch-excision']), edits);
    expect(without.kept.map(({ id }) => id)).not.toContain('conflict');
    const again = edited(
      questionsFor({ ...deep, downtime: 'none', skinType: 'I' }, ['punch-excision']),
      edits,
    );
    expect(again.kept).toContainEqual({ id: 'conflict', text: 'My own wording' });
    for (const { kept, removed } of [before, without, again]) {
      expect(kept).toContainEqual({ id: 'own.1', text: 'May I swim?' });
      expect(removed.map(({ id }) => id)).toEqual(['realistic']);
    }
  });
});
