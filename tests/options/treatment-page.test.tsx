import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { assess, type ProfileField, statements, type TreatmentId, treatmentIds, treatments } from '#rules';
import { words } from '#words/after-questions';
import { section, sections } from '../fixtures/options.ts';
import { findPage, folded, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const names = words.option.treatmentNames;

/** The fields every option has, in the order in which they are shown, with what to ask where one is empty. */
const fields: readonly (readonly [ProfileField, string, string])[] = [
  ['whatItIs', 'What it is', 'What exactly is this?'],
  ['howItIsDone', 'How it is done', 'How is it done?'],
  ['mayHelpWith', 'What it may help with', 'What could it help with in my case?'],
  ['downsidesAndRisks', 'Downsides and risks', 'What are the downsides and risks?'],
  ['healing', 'What healing is like', 'What is healing like, and how long would people see it?'],
  ['sessions', 'How many sessions', 'How many sessions would I need?'],
  ['duration', 'How long it lasts', 'How long would the result last?'],
  ['cost', 'Cost', 'What would it cost in all?'],
  ['approval', 'Approval', 'Is it approved here, and for this use?'],
];

async function open(id: TreatmentId, answers?: Parameters<typeof openApp>[1]) {
  const app = openApp(`/treatments/${id}/`, answers);
  await findPage(names[id]);
  return app;
}

describe.each(treatmentIds)('all about %s', (id) => {
  test('sends one to a doctor, then gives the nine fields in order, each statement sourced, each silence a question', async () => {
    await open(id);
    const { profile, setting, cautions } = treatments[id];
    const unverified = cautions.some(({ caution }) => caution.id === 'source-unverified');
    expect(screen.queryAllByText('The article marks what it says here as unverified')).toHaveLength(
      unverified ? 1 : 0,
    );
    for (const scene of main().querySelectorAll('ol > li')) {
      expect(scene).toHaveTextContent(
        /Source: |The sources name this procedure but do not describe this step/,
      );
    }
    expect(texts(main().querySelectorAll('dt'))).toEqual(fields.map(([, heading]) => heading));
    const values = [...main().querySelectorAll('dd')];
    expect(values).toHaveLength(9);
    fields.forEach(([field, , ask], index) => {
      const value = values[index] ?? document.body;
      const ids = profile[field];
      if (ids.length === 0) {
        expect(value).toHaveTextContent(
          `The sources do not say. Ask your doctor: ${id === 'no-procedure' ? words.option.askWithoutProcedure[field] : ask}`,
        );
      }
      expect(value.querySelectorAll('details')).toHaveLength(ids.length);
      for (const statement of ids) {
        const { text, label, source } = statements[statement];
        const box = folded(`Source: ${words.statement.labels[label]} (${statement})`, value);
        expect(box.open).toBe(false);
        expect(box.previousElementSibling?.textContent).toBe(text);
        box.open = true;
        const where = source.kind === 'article' ? source.heading : source.citation;
        expect(within(box).getByText(where, { exact: false })).toBeVisible();
      }
    });
    expect(main()).toHaveTextContent(
      { clinic: 'At a clinic', home: 'At home', none: 'Nothing is done' }[setting],
    );
    expect(main().querySelector('h2')).toHaveTextContent('See a doctor before any treatment');
    expect(main()).toHaveTextContent(/Made with rules version \d/);
    expect(sections()).not.toContain('For your answers');
  });
});

describe('all about an option', () => {
  test('opens the source of a statement at a press', async () => {
    const { user } = await open('microneedling');
    const box = folded('Source: another published source (S050)');
    const source = within(box).getByText('Hong Kong J Dermatol Venereol 2018;26:52-57 (abstract seen).');
    expect(source).not.toBeVisible();
    await user.click(within(box).getByText(/^Source:/));
    expect(source).toBeVisible();
  });

  test('shows how it works in pictures, one at a time, each with a name, a description and its sources', async () => {
    const { user } = await open('tca-cross');
    const scenes = section('How it works, in pictures');
    expect(texts(scenes.querySelectorAll('svg title'))).toEqual([
      'TCA CROSS: picture 1 of 3',
      'TCA CROSS: picture 2 of 3',
      'TCA CROSS: picture 3 of 3',
    ]);
    const [first] = within(scenes).getAllByRole('img');
    expect(first).toHaveAccessibleDescription(/^A fine stick reaches down into a narrow pit/);
    const position = within(scenes).getByRole('status');
    const [previous, next] = within(scenes).getAllByRole('button');
    expect(previous).toHaveAccessibleName('Previous picture');
    expect(previous).toBeDisabled();
    expect(position).toHaveTextContent('Picture 1 of 3');
    for (let at = 2; at <= 3; at += 1) {
      await user.click(next ?? scenes);
      expect(position).toHaveTextContent(`Picture ${at} of 3`);
    }
    expect(next).toHaveAccessibleName('Next picture');
    expect(next).toBeDisabled();
    await user.click(previous ?? scenes);
    expect(position).toHaveTextContent('Picture 2 of 3');
  });

  test('shows of home needles how far they reach, to scale', async () => {
    await open('home-microneedling');
    const scenes = section('How it works, in pictures');
    expect(
      within(scenes).getByRole('img', { name: 'How far home needles reach, to scale' }),
    ).toHaveAccessibleDescription(/Two home needles, a quarter and half a millimetre long/);
    expect(scenes).toHaveTextContent(statements.S004.text);
  });

  test('starts at the first picture again with the next option', async () => {
    const { user } = await open('tca-cross');
    await user.click(screen.getByRole('button', { name: 'Next picture' }));
    await user.click(screen.getByRole('link', { name: 'Next option: Punch excision' }));
    await findPage('Punch excision');
    expect(section('How it works, in pictures')).toHaveTextContent('Picture 1 of 4');
  });

  test('says of doing nothing what the article leaves open, and shows no picture', async () => {
    await open('no-procedure');
    expect(main()).toHaveTextContent('Every decision has this option. The article does not say what happens');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  test('leads to the one before and the one after, in the order of the article', async () => {
    const { user } = await open('tca-cross');
    expect(screen.queryByRole('link', { name: /^Previous option/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Next option: Punch excision' }));
    expect(await findPage('Punch excision')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Next option: Punch grafting' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Previous option: TCA CROSS' }));
    await findPage('TCA CROSS');
  });

  test('ends with the option of doing nothing', async () => {
    await open('no-procedure');
    expect(screen.getByRole('link', { name: 'Previous option: Home microneedling' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Next option/ })).not.toBeInTheDocument();
  });

  test('leads back to all options where nothing was answered', async () => {
    const { user } = await open('subcision');
    await user.click(within(main()).getByRole('link', { name: 'All options' }));
    await findPage('All options');
  });

  test('leads back to the person’s own options once there are answers', async () => {
    const { user } = await open('subcision', complete);
    await user.click(screen.getByRole('link', { name: 'Back to your options' }));
    await findPage('Options to ask a doctor about');
  });

  test('says for the person’s own answers where it stands, why, how recovery fits and what to be careful of', async () => {
    await open('punch-excision', complete);
    const own = section('For your answers');
    expect(own).toHaveTextContent('Named The article names these first for such scars.');
    expect(texts(within(own).getAllByRole('heading', { level: 3 }))).toEqual([
      'Why it stands here',
      'Recovery',
      'Cautions',
    ]);
    expect(own).toHaveTextContent(
      'Longer than your limit It asks for more visible healing than you said you could accept.',
    );
    const option = assess(complete).options.find(({ treatment }) => treatment === 'punch-excision');
    for (const { statements: ids } of [...(option?.reasons ?? []), ...(option?.cautions ?? [])]) {
      for (const id of ids) expect(own).toHaveTextContent(statements[id].text);
    }
    expect(own).toHaveTextContent('Caution: A line or a difference may stay');
  });

  test('speaks of no recovery where the article advises against it', async () => {
    await open('home-microneedling', complete);
    const own = section('For your answers');
    expect(texts(within(own).getAllByRole('heading', { level: 3 }))).toEqual([
      'Why it stands here',
      'Cautions',
    ]);
    expect(own).toHaveTextContent('Caution: Infection and injury');
  });

  test('keeps the advice to see a doctor before what it says of the person’s answers', async () => {
    await open('subcision', complete);
    const advice = screen.getByRole('heading', { level: 2, name: 'See a doctor before any treatment' });
    expect(advice.compareDocumentPosition(section('For your answers'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});
