import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Answers, assess, statements } from '#rules';
import { words } from '#words/after-questions';
import { card, cardsIn, sampleAnswers, section, sections } from '../fixtures/options.ts';
import { findPage, folded, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const heading = 'Plans the article describes';

async function open(answers: Answers = complete) {
  const app = openApp('/options/', answers);
  await findPage('Options to ask a doctor about');
  return app;
}

/** The steps of a plan, which must be an ordered list. */
function stepsOf(name: string): readonly HTMLElement[] {
  const [list] = within(card(name)).getAllByRole('list');
  expect(list?.tagName).toBe('OL');
  return [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement);
}

describe('the plans', () => {
  test('stand after the options, as ordered steps, alternatives side by side, healing left to the doctor', async () => {
    await open();
    expect(cardsIn(section(heading))).toEqual(['Lift first, then resurface', 'Subcision with fillers']);
    expect(section(heading)).toHaveTextContent('How long to heal in between is for your doctor to say.');
    const last = section('Advised against (1)');
    expect(last.compareDocumentPosition(section(heading))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

    const steps = stepsOf('Lift first, then resurface');
    expect(texts(steps.flatMap((step) => step.querySelector('p') ?? []))).toEqual([
      'First TCA CROSS or Punch excision',
      'Time to heal ',
      'Then Fractional ablative laser or Non-ablative fractional laser',
    ]);
    expect(steps[1]).toHaveTextContent(statements.F144.text);
    const links = within(card('Lift first, then resurface')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/treatments/tca-cross/',
      '/treatments/punch-excision/',
      '/treatments/fractional-ablative-laser/',
      '/treatments/non-ablative-fractional-laser/',
    ]);
  });

  test('take in a step only where it applies, and lead to all about each treatment', async () => {
    const { user } = await open();
    expect(stepsOf('Subcision with fillers')).toHaveLength(4);
    expect(stepsOf('Subcision with fillers')[0]).toHaveTextContent(/^First finish the ice pick treatment/);
    await user.click(within(card('Subcision with fillers')).getByRole('link', { name: 'Subcision' }));
    await findPage('Subcision');
  });

  test('leave out a step that does not apply', async () => {
    await open({ ...complete, scarTypes: ['rolling'], details: { ...complete.details, surfaceTone: 'no' } });
    const steps = stepsOf('Subcision with fillers');
    expect(steps).toHaveLength(3);
    expect(steps[0]).toHaveTextContent(/^First Subcision/);
  });

  test('are not spoken of where the article names none', async () => {
    const details = { boxcarWidth: 'wide', sunDamage: 'no', surfaceTone: 'no', activeAcne: 'no' } as const;
    await open({ ...complete, scarTypes: ['boxcar'], details });
    expect(sections()).not.toContain(heading);
  });
});

test.each(sampleAnswers)(
  'for %s each plan gives its steps, its reasons and the cautions of its parts',
  async (_, answers) => {
    await open(answers);
    const { plans } = assess(answers);
    const shown = plans.length === 0 ? [] : cardsIn(section(heading));
    expect(shown).toEqual(plans.map(({ id }) => words.option.plans[id]));
    for (const { id, steps, reasons, cautions } of plans) {
      const name = words.option.plans[id];
      const plan = card(name);
      expect(stepsOf(name)).toHaveLength(steps.length);
      stepsOf(name).forEach((element, index) => {
        for (const statement of steps[index]?.statements ?? []) {
          expect(element).toHaveTextContent(statements[statement].text);
        }
      });
      const why = folded(`Why ${name} stands here`, plan);
      for (const statement of reasons.flatMap((reason) => reason.statements)) {
        expect(why).toHaveTextContent(statements[statement].text);
      }
      const firm = cautions.filter(({ level }) => level === 'firm').length;
      const line = `Cautions for ${name}: ${firm} firm, ${cautions.length - firm} more`;
      for (const caution of cautions) {
        expect(folded(line, plan)).toHaveTextContent(words.option.cautions[caution.id].heading);
      }
    }
  },
);
