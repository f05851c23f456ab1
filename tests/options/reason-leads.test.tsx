import { describe, expect, test } from 'vitest';
import { type Answers, assess, statements, type TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { card, sampleAnswers, section } from '../fixtures/options.ts';
import { findPage, folded, texts } from '../fixtures/page.ts';
import { openApp } from '../fixtures/render-app.tsx';

const names = words.option.treatmentNames;
const [[, icePick], [, mixed], [, boxcar], [, unknown]] = sampleAnswers as [
  readonly [string, Answers],
  readonly [string, Answers],
  readonly [string, Answers],
  readonly [string, Answers],
];

/** How each reason begins: all that stands before its first statement. */
function leads(element: ParentNode): readonly string[] {
  return [...element.querySelectorAll('.reason-list > li')].map((reason) => {
    const said = reason.querySelector('.sourced, .sourced-list');
    expect(said?.parentElement).toBe(reason);
    const before = [...reason.children].filter(
      (part) => said && part.compareDocumentPosition(said) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return texts(before).join(' ').trim();
  });
}

/** The same, on the card of an option. */
const onCard = (id: TreatmentId) => leads(folded(`Why ${names[id]} stands here`, card(names[id])));

describe('each reason begins with the scars it is about and where the option stands for them', () => {
  test('for one kind of scar', async () => {
    openApp('/options/', icePick);
    await findPage('Options to ask a doctor about');
    expect(onCard('tca-cross')).toEqual(['Named for ice pick scars:', 'Named for ice pick scars:']);
    expect(onCard('punch-grafting')).toEqual(['May be considered for ice pick scars:', '']);
    expect(onCard('subcision')).toEqual(['Used with other treatments for ice pick scars:']);
    expect(onCard('dermal-fillers')).toEqual(['Limited for ice pick scars:']);
    expect(onCard('medium-chemical-peel')).toEqual(['Not linked with ice pick scars. What is said of it:']);
    expect(onCard('ablative-laser').at(-1)).toBe('To weigh for ice pick scars:');
  });

  test('for several kinds, each by itself where they differ and together where they do not', async () => {
    openApp('/options/', mixed);
    await findPage('Options to ask a doctor about');
    expect(onCard('tca-cross')).toEqual([
      'Named for ice pick scars:',
      'Named for ice pick scars:',
      'Not linked with rolling scars. What is said of it:',
    ]);
    expect(onCard('dermal-fillers')).toEqual(['Named for rolling scars:', 'Limited for ice pick scars:']);
    expect(onCard('subcision')).toEqual([
      'Used with other treatments for ice pick scars:',
      'Named for rolling scars:',
    ]);
    expect(onCard('medium-chemical-peel')).toEqual([
      'Not linked with ice pick and rolling scars. What is said of it:',
    ]);
  });

  test('and has none where it rests on no scar: home care is for any', async () => {
    openApp('/options/', icePick);
    await findPage('Options to ask a doctor about');
    expect(onCard('retinol')).toEqual(['', '']);
    expect(leads(card(names['home-microneedling'])).join('')).toBe('');
  });

  test.each([
    ['ice pick', icePick, 'dermal-fillers'],
    ['mixed', mixed, 'tca-cross'],
    ['boxcar', boxcar, 'punch-excision'],
    ['unknown', unknown, 'dermal-fillers'],
  ] as const)('on the page about an option as on its card: %s scars', async (_, answers, id) => {
    const { close } = openApp('/options/', answers);
    await findPage('Options to ask a doctor about');
    const expected = onCard(id);
    expect(expected.join('')).not.toBe('');
    close();
    openApp(`/treatments/${id}/`, answers);
    await findPage(names[id]);
    expect(leads(section('For your answers'))).toEqual(expected);
  });
});

test.each(sampleAnswers)(
  'for %s every reason that rests on the scars names them, all of them and no others',
  async (_, answers) => {
    openApp('/options/', answers);
    await findPage('Options to ask a doctor about');
    for (const { treatment: id, standing, reasons } of assess(answers).options) {
      if (standing === 'advised-against') continue;
      const inOrder = [
        ...reasons.filter(({ side }) => side === 'for'),
        ...reasons.filter(({ side }) => side === 'against'),
      ];
      const shown = onCard(id);
      expect(shown).toHaveLength(inOrder.length);
      inOrder.forEach(({ side, answers: from, scarTypes: about = [], condition, statements: ids }, index) => {
        expect(ids.length).toBeGreaterThan(0);
        for (const statement of ids) expect(statements).toHaveProperty(statement);
        const condensed = condition ? `${words.option.conditions[condition]}:` : '';
        const rests = from.some((question) => question === 'scarTypes' || question === 'depth');
        if (!rests || about.length === 0) {
          expect(shown[index]).toBe(condensed);
          return;
        }
        const scars = words.option.scarsOf(about.map((type) => words.option.scarTypes[type]));
        const starts =
          side === 'for'
            ? [
                `Named for ${scars}:`,
                `May be considered for ${scars}:`,
                `Used with other treatments for ${scars}:`,
                `For ${scars}:`,
              ]
            : [
                `Limited for ${scars}:`,
                `Not linked with ${scars}. What is said of it:`,
                `To weigh for ${scars}:`,
              ];
        expect(starts.map((start) => `${start} ${condensed}`.trim())).toContain(shown[index]);
      });
    }
  },
);
