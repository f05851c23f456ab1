import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { scenesOf } from '#figures';
import { type Answers, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { card, sampleAnswers, section } from '../fixtures/options.ts';
import { findPage, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const names = words.option.treatmentNames;
const [, [, mixed], , [, unknown]] = sampleAnswers as [
  unknown,
  readonly [string, Answers],
  unknown,
  readonly [string, Answers],
];
const bar = /^Known recovery\. /;

/** Opens the options and gives the pictures of each card, by the option: of it at work, and its recovery. */
async function pictures(answers: Answers) {
  openApp('/options/', answers);
  await findPage('Options to ask a doctor about');
  return treatmentIds.map((id) => {
    const all = [...card(names[id]).querySelectorAll('svg[role="img"]')];
    const isBar = (svg: Element) => bar.test(svg.querySelector('title')?.textContent ?? '');
    return { id, work: all.filter((svg) => !isBar(svg)), bars: all.filter(isBar) };
  });
}

describe('the card of an option', () => {
  test.each([
    ['in the tint of the answered skin type', complete, 'tone-V'],
    ['as lines where the skin type is not sure', unknown, 'tone-line'],
  ] as const)('shows it at work in its first picture, %s', async (_, answers, tone) => {
    for (const { id, work } of await pictures(answers)) {
      const [scene] = scenesOf(id);
      expect(work).toHaveLength(scene ? 1 : 0);
      const [picture] = work;
      if (!scene || !picture) continue;
      expect(picture).toHaveAccessibleName(names[id]);
      expect(picture).toHaveAccessibleDescription(words.figure.sceneDescriptions[id][scene.id]);
      expect(picture).toHaveClass(`drawing ${tone}`, { exact: true });
    }
  });

  test('shows the known recovery as a bar with a name that says all of it, for home care too', async () => {
    const shown = new Map((await pictures(complete)).map(({ id, bars }) => [id, bars]));
    for (const [id, bars] of shown) expect(bars).toHaveLength(id === 'home-microneedling' ? 0 : 1);
    expect(shown.get('retinol')?.[0]).toHaveAccessibleName(
      'Known recovery. None: over by then; A few days: over by then; About a week: over by then; ' +
        'Two weeks or more: over by then; Your limit: A few days.',
    );
    expect(card('Retinol')).toHaveTextContent('Recovery: Within your limit');
    expect(shown.get('punch-excision')?.[0]).toHaveAccessibleName(
      /^Known recovery\. None: still healing; A few days: still healing; .+; Your limit: A few days\.$/,
    );
  });

  test('marks no limit on the bar where the person is not sure of one', async () => {
    const bars = (await pictures(unknown)).flatMap((each) => each.bars);
    expect(bars).toHaveLength(18);
    for (const each of bars) expect(each).not.toHaveAccessibleName(/Your limit/);
  });
});

describe('the page about an option', () => {
  const open = async (id: keyof typeof names, answers?: Answers) => {
    const app = openApp(`/treatments/${id}/`, answers);
    await findPage(names[id]);
    return app;
  };

  test.each([
    ['as lines before anything is answered', undefined, 'tone-line'],
    ['in the tint of the answered skin type', complete, 'tone-V'],
  ] as const)('draws its pictures %s', async (_, answers, tone) => {
    await open('microneedling', answers);
    const drawn = section('How it works, in pictures').querySelectorAll('svg[role="img"]');
    expect(drawn).toHaveLength(2);
    for (const picture of drawn) expect(picture).toHaveClass(`drawing ${tone}`, { exact: true });
  });

  test('puts the recovery against the person’s limit as a bar, and shows none before there are answers', async () => {
    const { close } = await open('punch-excision', complete);
    expect(within(section('For your answers')).getByRole('img', { name: bar })).toHaveAccessibleName(
      /; Your limit: A few days\.$/,
    );
    close();
    await open('home-microneedling', complete);
    expect(within(section('For your answers')).queryByRole('img')).not.toBeInTheDocument();
  });

  test('says of a step that no source describes that its picture is only a sketch', async () => {
    await open('subcision');
    const scenes = [...section('How it works, in pictures').querySelectorAll('ol > li')];
    const sketch =
      'The sources name this procedure but do not describe this step. The drawing is only a sketch.';
    expect(scenes.map((scene) => scene.textContent.includes(sketch))).toEqual([false, true, true]);
    expect(scenes.map((scene) => scene.textContent.includes('Source: '))).toEqual([true, false, false]);
  });

  test('has nothing to step through where there is one picture', async () => {
    await open('aha');
    expect(screen.getByRole('img')).toHaveAccessibleName('AHA (such as glycolic acid)');
    expect(screen.queryByRole('button', { name: /picture$/ })).not.toBeInTheDocument();
    expect(main()).not.toHaveTextContent(/Picture \d of/);
  });

  test('says where it stands for each kind of several, and only where they differ', async () => {
    const { close } = await open('dermal-fillers', mixed);
    const own = () => section('For your answers');
    expect(texts(within(own()).getAllByRole('term'))).toEqual(['ice pick', 'rolling']);
    expect(texts(within(own()).getAllByRole('definition'))).toEqual(['Limited', 'Named']);
    close();
    await open('medium-chemical-peel', mixed);
    expect(within(own()).queryByRole('term')).not.toBeInTheDocument();
  });
});

test('the skin types have swatches, one for each in its tint, hidden from who cannot see them', async () => {
  openApp('/questions/skin-type/', { scarTypes: ['rolling'], depth: 'deep' });
  await findPage('How does your skin react to the sun?');
  const swatches = [...main().querySelectorAll('svg.swatch')];
  expect(swatches.map((swatch) => swatch.getAttribute('class'))).toEqual(
    ['I', 'II', 'III', 'IV', 'V', 'VI'].map((type) => `swatch drawing tone-${type}`),
  );
  for (const swatch of swatches) expect(swatch).toHaveAttribute('aria-hidden', 'true');
});
