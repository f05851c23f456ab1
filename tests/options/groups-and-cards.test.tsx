import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  assess,
  type Downtime,
  type OptionAssessment,
  scarTypes,
  statements,
  treatmentIds,
  treatments,
} from '#rules';
import { words } from '#words/after-questions';
import { card, cardsIn, sampleAnswers, section, sections } from '../fixtures/options.ts';
import { findPage, folded, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const text = words.option;
const [, [, mixed], , [, unknown]] = sampleAnswers as [
  unknown,
  readonly [string, Answers],
  unknown,
  readonly [string, Answers],
];

async function open(answers: Answers = complete) {
  const app = openApp('/options/', answers);
  await findPage('Options to ask a doctor about');
  return app;
}

/** The sections of the page that hold options, with their headings and cards, in their order. */
function groups() {
  return sections()
    .filter((heading) => / \(\d+\)$/.test(heading))
    .map((heading) => [heading, cardsIn(section(heading))] as const);
}

test('every option stands in the group it belongs to, in the order stated, with an index of the groups', async () => {
  await open();
  expect(groups()).toEqual([
    ['Named first for scars like yours (2)', ['TCA CROSS', 'Punch excision']],
    ['May be considered (2)', ['Punch grafting', 'No procedure for now']],
    [
      'Used with other treatments (5)',
      [
        'Fully ablative laser (CO2, erbium)',
        'Fractional ablative laser',
        'Non-ablative fractional laser',
        'Professional microneedling',
        'Subcision',
      ],
    ],
    [
      'Supporting home care (6)',
      [
        'Tretinoin',
        'Retinol',
        'Adapalene',
        'AHA (such as glycolic acid)',
        'BHA (such as salicylic acid)',
        'Daily sunscreen',
      ],
    ],
    ['Little effect here, or less often chosen (2)', ['Deep chemical peel', 'Dermal fillers']],
    ['Not linked with scars like yours (1)', ['Medium-depth chemical peel']],
    ['Advised against (1)', ['Home microneedling']],
  ]);
  const index = screen.getByRole('navigation', { name: 'Groups on this page' });
  expect(texts(within(index).getAllByRole('listitem'))).toEqual([
    'Named first for scars like yours 2 options',
    'May be considered 2 options',
    'Used with other treatments 5 options',
    'Supporting home care 6 options',
    'Little effect here, or less often chosen 2 options',
    'Not linked with scars like yours 1 option',
    'Advised against 1 option',
  ]);
  for (const link of within(index).getAllByRole('link')) {
    const target = document.querySelector(link.getAttribute('href') ?? 'nothing');
    expect(target).toHaveAccessibleName(new RegExp(`^${link.textContent} \\(\\d+\\)$`));
  }
});

test('what does little or is not linked is folded, not hidden, its reasons inside; the rest is open', async () => {
  const { user } = await open();
  const heading = (name: string) => within(main()).getByText(name, { selector: 'h3' });
  for (const name of ['TCA CROSS', 'No procedure for now', 'Subcision', 'Retinol', 'Home microneedling']) {
    expect(heading(name)).toBeVisible();
  }
  for (const [group, name] of [
    ['Little effect here, or less often chosen (2)', 'Dermal fillers'],
    ['Not linked with scars like yours (1)', 'Medium-depth chemical peel'],
  ] as const) {
    expect(heading(name)).not.toBeVisible();
    await user.click(within(section(group)).getByText(group, { selector: 'h2' }));
    expect(heading(name)).toBeVisible();
    await user.click(within(card(name)).getByText(`Why ${name} stands here`));
    const against = within(card(name)).getByRole('heading', { level: 4, name: 'Against' });
    expect(against).toBeVisible();
    expect(within(against.parentElement ?? main()).getAllByText(/^Source: /)[0]).toBeVisible();
  }
});

test('a jump to a folded group unfolds it', async () => {
  const { user } = await open();
  const index = screen.getByRole('navigation', { name: 'Groups on this page' });
  const folded = within(main()).getByText('Medium-depth chemical peel', { selector: 'h3' });
  expect(folded).not.toBeVisible();
  await user.click(within(index).getByText('Not linked with scars like yours'));
  expect(folded).toBeVisible();
  expect(within(main()).getByText('Dermal fillers', { selector: 'h3' })).not.toBeVisible();
});

test('home needling stands apart, last, with why not said at once; leaving the scars alone is an option', async () => {
  await open();
  const home = card('Home microneedling');
  expect(groups().at(-1)).toEqual(['Advised against (1)', ['Home microneedling']]);
  expect(within(home).getByRole('heading', { level: 4, name: 'Why not' })).toBeVisible();
  for (const id of ['F172', 'F176', 'F177', 'F173'] as const) {
    expect(within(home).getAllByText(statements[id].text)[0]).toBeVisible();
  }
  expect(card('No procedure for now')).toHaveTextContent(
    'The article does not say what happens to these scars if they are left alone.',
  );
});

describe('with several kinds of scar', () => {
  test('an option that stands in different places says so for each kind', async () => {
    await open(mixed);
    const fillers = card('Dermal fillers');
    expect(texts(within(fillers).getAllByRole('term'))).toEqual(['ice pick', 'rolling']);
    expect(texts(within(fillers).getAllByRole('definition'))).toEqual(['Limited', 'Named']);
  });

  test('of an unknown kind, what depends on it has a group of its own and a place for each kind', async () => {
    await open(unknown);
    expect(cardsIn(section('Depends on the kind of scar (9)'))).toContain('TCA CROSS');
    const tca = card('TCA CROSS');
    expect(texts(within(tca).getAllByRole('term'))).toEqual(['ice pick', 'boxcar', 'rolling']);
    expect(texts(within(tca).getAllByRole('definition'))).toEqual([
      'Named',
      'May be considered',
      'Not linked',
    ]);
  });
});

/** Whether a folded box, or any element, shows these statements in this order, each with its source. */
function said(element: Element): readonly string[] {
  return [...element.querySelectorAll('details > summary')]
    .map(({ textContent }) => /^Source: .+ \((\w+)\)$/.exec(textContent)?.[1])
    .filter((id) => id !== undefined);
}

/** What is said of recovery: that it is over by then, or not, for each answer there is; and the person's limit. */
function expectRecovery(
  element: HTMLElement,
  { treatment: id, downtime }: OptionAssessment,
  limit: Downtime,
) {
  const name = text.treatmentNames[id];
  const scale = [...element.querySelectorAll('svg title')].find(({ textContent }) =>
    /^Known/.test(textContent),
  );
  if (downtime.fit === 'not-offered') {
    expect(scale).toBeUndefined();
    return;
  }
  expect(element).toHaveTextContent(`Recovery: ${text.fits[downtime.fit].word}`);
  const { steps, meets } = words.figure.recovery;
  for (const step of ['none', 'few-days', 'week', 'longer'] as const) {
    expect(scale).toHaveTextContent(`${steps[step]}: ${meets[treatments[id].downtime[step].fit]}`);
  }
  if (limit === 'unsure') expect(scale).not.toHaveTextContent('Your limit');
  else expect(scale).toHaveTextContent(`Your limit: ${steps[limit]}`);
  const box = folded(`Recovery after ${name}`, element);
  expect(box).toHaveTextContent(text.fits[downtime.fit].meaning);
  expect(said(box)).toEqual(downtime.statements);
  const silent = downtime.fit === 'ask' && downtime.statements.length === 0;
  expect(within(box).queryAllByText('The sources do not say.')).toHaveLength(silent ? 1 : 0);
}

function expectReasons(element: HTMLElement, { treatment, standing, reasons }: OptionAssessment) {
  const sides = (side: 'for' | 'against') => reasons.filter((reason) => reason.side === side);
  const because = (some: typeof reasons) => some.flatMap((reason) => reason.statements);
  if (standing === 'advised-against') {
    const why = element.querySelector('h4 + ul') ?? element;
    expect(why.previousElementSibling).toHaveTextContent(/^Why not$/);
    expect(said(why)).toEqual(because(reasons));
    return;
  }
  const why = folded(`Why ${text.treatmentNames[treatment]} stands here`, element);
  expect(said(why)).toEqual([...because(sides('for')), ...because(sides('against'))]);
  for (const { answers, condition, scarTypes: about = [] } of reasons) {
    for (const question of answers) expect(why).toHaveTextContent(words.questionNames[question]);
    if (condition) expect(why).toHaveTextContent(`${text.conditions[condition]}:`);
    if (answers.includes('scarTypes'))
      expect(why).toHaveTextContent(text.scarsOf(about.map((type) => text.scarTypes[type])));
  }
  const silences = [sides('for'), sides('against')].filter((side) => side.length === 0).length;
  expect(within(why).queryAllByText(/^No reason on this side\./)).toHaveLength(silences);
}

function expectCautions(element: HTMLElement, { treatment, cautions }: OptionAssessment) {
  const firm = cautions.filter(({ level }) => level === 'firm');
  const soft = cautions.filter(({ level }) => level === 'soft');
  const count = cautions.length === 0 ? 'none named' : `${firm.length} firm, ${soft.length} more`;
  const warned = folded(`Cautions for ${text.treatmentNames[treatment]}: ${count}`, element);
  expect(said(warned)).toEqual([...firm, ...soft].flatMap((caution) => caution.statements));
  expect(texts(warned.querySelectorAll(':scope > div > ul > li > p:first-child'))).toEqual([
    ...firm.map((caution) => `Caution: ${text.cautions[caution.id].heading}`),
    ...soft.map((caution) => `Good to know: ${text.cautions[caution.id].heading}`),
  ]);
  if (cautions.length === 0) expect(warned).toHaveTextContent('The sources name no caution');
}

function expectCard(element: HTMLElement, option: OptionAssessment, limit: Downtime) {
  const { treatment: id, standing, perScarType, cautions } = option;
  const unverified = cautions.some((caution) => caution.id === 'source-unverified');
  const mark = unverified ? 'The article marks what it says here as unverified' : '';
  const { setting, profile } = treatments[id];
  expect(element.querySelector('h3 ~ p')?.textContent).toBe(
    `${text.settings[setting]}${text.standings[standing].word}${mark}`,
  );
  const [first] = profile.whatItIs;
  const what = element.querySelector('h3 ~ p')?.nextElementSibling;
  const silent = id === 'no-procedure' ? text.options.naturalCourse : 'The sources do not describe it.';
  expect((what?.querySelector('p') ?? what)?.textContent).toBe(first ? statements[first].text : silent);
  expect(what && said(what)).toEqual(first ? [first] : []);
  const perType = scarTypes.flatMap((type) => perScarType[type] ?? []);
  const differ = new Set(perType).size > 1;
  expect(texts(element.querySelectorAll('dl dd'))).toEqual(
    differ ? perType.map((own) => text.standings[own].word) : [],
  );
  expectReasons(element, option);
  expectRecovery(element, option, limit);
  expectCautions(element, option);
  const all = `All about ${text.treatmentNames[id]}`;
  const link = [...element.querySelectorAll('a')].find(({ textContent }) => textContent === all);
  expect(link).toHaveAttribute('href', `/treatments/${id}/`);
  for (const { textContent } of element.querySelectorAll('svg[role="img"] desc'))
    expect(textContent).not.toBe('');
}

describe.each(sampleAnswers)('for %s', (_, answers) => {
  test('every option is there once, in its group and in the order of the article, and every card says what it is, why it stands there, its recovery and its cautions', async () => {
    await open(answers);
    const { options } = assess(answers);
    const shown = groups();
    expect(shown.flatMap(([, names]) => names)).toHaveLength(treatmentIds.length);
    for (const [heading, names] of shown) {
      const members = options.filter(({ standing }) => heading.startsWith(text.standings[standing].heading));
      expect(names).toEqual(members.map(({ treatment }) => text.treatmentNames[treatment]));
      expect(heading).toMatch(new RegExp(` \\(${members.length}\\)$`));
    }
    for (const option of options) {
      expectCard(card(text.treatmentNames[option.treatment]), option, answers.downtime);
    }
  });
});
