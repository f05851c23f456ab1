import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useNotes, useQuestionEdits, useShortlist } from '#visit';
import { announced, findPage, main, texts } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const title = 'Sunken acne scars: options to ask a doctor about';
const resume = 'Continue where you left off';
const { scarTypes, depth } = complete;

async function open(answers?: Parameters<typeof openApp>[1]) {
  const app = openApp('/', answers);
  await findPage(title);
  return app;
}

describe('the start page', () => {
  test('says what this is and how', async () => {
    await open();
    expect(
      screen.getByText(
        'Answer four questions about your scars. Then see what one published article names for scars like yours, and what speaks against it.',
      ),
    ).toBeVisible();
  });

  test('says which decision it helps with, leaving the scars alone among the options', async () => {
    await open();
    const decision = screen.getByRole('region', { name: 'The decision this helps with' });
    expect(decision).toHaveTextContent(
      'Which treatments to talk over with a doctor. Leaving your scars alone for now is one of the options.',
    );
  });

  test('says before the start how long it takes, what happens to answers, for whom it is, what it is not', async () => {
    await open();
    const facts = within(screen.getByRole('region', { name: 'Before you start' })).getAllByRole('listitem');
    expect(texts(facts)).toEqual([
      'It takes about two minutes. “Not sure” is always a fine answer.',
      'Your answers stay on this device. There is no account and no tracking.',
      'It is for adults and teens with ice pick, boxcar or rolling scars, alone or beside a doctor.',
      'It tells you what to ask. It does not choose, score or rank for you.',
    ]);
  });

  test('says which one article it rests on, and what that article lacks', async () => {
    await open();
    expect(screen.getByRole('region', { name: 'Where it comes from' })).toHaveTextContent(
      /^Where it comes fromOne article: “Ice Pick Scars Treatment: .+It was written for readers in Singapore and lists no references\./,
    );
  });

  test('advises to see a doctor', async () => {
    await open();
    expect(
      within(main()).getByRole('heading', { level: 2, name: 'See a doctor before any treatment' }),
    ).toBeVisible();
  });

  test('has one way in, which leads to the first question', async () => {
    const { user } = await open();
    expect(screen.queryByRole('link', { name: resume })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start afresh' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    expect(await findPage('What do your scars look like?')).toHaveFocus();
    expect(window.location.pathname).toBe('/questions/scar-type/');
  });

  test('lets one read about every option first', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Or read about all 19 options first' }));
    expect(await findPage('All options')).toHaveFocus();
    expect(main().querySelectorAll('li a[href^="/treatments/"]')).toHaveLength(19);
  });
});

describe('the start page on a device with saved answers', () => {
  test('says so, and offers to go on or to start afresh in place of the way in', async () => {
    await open({ scarTypes });
    expect(screen.getByRole('heading', { level: 2, name: 'You have saved answers' })).toBeVisible();
    expect(
      screen.getByText(
        'They are on this device only, for now. Keep your visit sheet on paper or as a link. Starting afresh leaves the options, questions and notes on it.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: resume })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Start the questions' })).not.toBeInTheDocument();
  });

  test.each([
    ['the first question that is open', { scarTypes, depth }, 'How does your skin react to the sun?'],
    ['the details while one of them is open', { ...complete, details: {} }, 'A few more details'],
    ['the overview once nothing is open', complete, 'Check your answers'],
  ])('goes on at %s', async (_, answers, page) => {
    const { user } = await open(answers);
    await user.click(screen.getByRole('link', { name: resume }));
    await findPage(page);
  });

  test('the link points to where it leads', async () => {
    const { user } = await open({ scarTypes, depth });
    const link = screen.getByRole('link', { name: resume });
    const address = link.getAttribute('href');
    await user.click(link);
    await findPage('How does your skin react to the sun?');
    expect(window.location.pathname).toBe(address);
  });

  test('starting afresh forgets them and goes to the first question', async () => {
    const { user } = await open(complete);
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    await findPage('What do your scars look like?');
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    expect(keptProgress.read()).toEqual({ kind: 'nothing' });
    expect(window.localStorage.length).toBe(0);
  });

  test('starting afresh leaves the options, questions and notes on the visit sheet, as it says', async () => {
    const { user } = await open(complete);
    useShortlist.setState({ options: ['subcision'], plans: ['subcision-with-fillers'] });
    useNotes.setState({ notes: 'Ask about the cost.' });
    useQuestionEdits.setState({ own: [{ id: 'own.1', text: 'How long is the wait?' }] });
    const sheet = () => [useShortlist.getState(), useNotes.getState(), useQuestionEdits.getState()];
    const stored = () =>
      ['shortlist', 'notes', 'questions'].map((name) => window.localStorage.getItem(`scar-options.${name}`));
    const before = { sheet: sheet(), stored: stored() };
    expect(before.stored).not.toContain(null);
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    await findPage('What do your scars look like?');
    expect({ sheet: sheet(), stored: stored() }).toEqual(before);
  });
});

describe('the start page on a device with saved answers that cannot be used', () => {
  const leave = (text: string) => window.localStorage.setItem('scar-options.progress', text);
  const newer = JSON.stringify({ app: 'scar-options', version: 2, data: { answers: complete } });

  test.each([
    ['broken text', '{"app":"scar-op'],
    ['something of another program', JSON.stringify({ colour: 'red' })],
    [
      'an answer that does not exist',
      JSON.stringify({
        app: 'scar-options',
        version: 1,
        data: { answers: { depth: 'bottomless' }, suggestions: {} },
      }),
    ],
  ])('says that it found %s, sets it aside and offers the way in', async (_, text) => {
    leave(text);
    const { user } = await open();
    expect(announced()).toHaveTextContent(
      'We found saved answers that we could not read, so you start afresh.',
    );
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    expect(keptProgress.read()).toMatchObject({ value: { answers: { scarTypes: ['rolling'] } } });
    expect(window.localStorage.getItem('scar-options.progress.unreadable')).toBe(text);
  });

  test('says that they are of a newer version, and leaves them untouched', async () => {
    leave(newer);
    const { user } = await open();
    expect(announced()).toHaveTextContent(
      'Your saved answers were made with a newer version of this page. We left them as they are. What you answer now is not kept.',
    );
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('How deep are your deepest scars?');
    expect(window.localStorage.getItem('scar-options.progress')).toBe(newer);
  });

  test('says nothing of the kind where nothing was saved', async () => {
    await open();
    expect(announced()).toBeEmptyDOMElement();
  });
});
