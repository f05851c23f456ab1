import { screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { App } from '#app';
import { rulesVersion, tellYourDoctor } from '#rules';
import { words } from '#words/after-questions';
import { cardsIn, sampleAnswers, section, sections } from '../fixtures/options.ts';
import { announced, findPage, folded, main, texts } from '../fixtures/page.ts';
import { complete, openApp } from '../fixtures/render-app.tsx';

const title = 'Options to ask a doctor about';
const [, [, mixed]] = sampleAnswers as [unknown, readonly [string, typeof complete]];

async function open(answers: Parameters<typeof openApp>[1] = complete) {
  const app = openApp('/options/', answers);
  await findPage(title);
  return app;
}

describe('the options page', () => {
  test('puts the advice to see a doctor first, before anything else it says', async () => {
    await open();
    const advice = screen.getByRole('heading', { level: 2, name: 'See a doctor before any treatment' });
    expect(main().querySelector('h2')).toBe(advice);
    const first = main().querySelector('article');
    expect(first && advice.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(words.option.options.order, { ignore: '[hidden] *' })).toBeVisible();
  });

  test('repeats the answers as a sentence, each part named after what it changes', async () => {
    await open(mixed);
    const [sentence, details] = section('Your answers').querySelectorAll('p');
    expect(sentence).toHaveTextContent(
      'You told us about Change Kind of scar: ice pick and rolling scars ' +
        'that are Change Depth: deep on skin of Change Skin type: type IV, ' +
        'and that you could accept Change Visible healing you could accept: about a week of visible healing.',
    );
    expect(details).toHaveTextContent(
      'More details: Change Number of ice pick scars: Number of ice pick scars: Many ' +
        'Change Sun damage over large parts: Sun damage over large parts: No ' +
        'Change Dull skin or uneven colour: Dull skin or uneven colour: Yes ' +
        'Change Acne breakouts now: Acne breakouts now: Yes Check all answers',
    );
  });

  test('repeats “not sure” as an answer like any other, and no details that were left open', async () => {
    await open(sampleAnswers[3]?.[1]);
    const [sentence, details] = section('Your answers').querySelectorAll('p');
    expect(sentence).toHaveTextContent(/scars of a kind you are not sure of that are/);
    expect(sentence).toHaveTextContent(/of a depth you are not sure of on skin of/);
    expect(sentence).toHaveTextContent(/a type you are not sure of, and/);
    expect(sentence).toHaveTextContent(/visible healing for a time you are not sure of\.$/);
    expect(details).toHaveTextContent(/^Check all answers$/);
  });

  test('leads from each part of the sentence to where that can be changed', async () => {
    await open();
    const links = within(section('Your answers')).getAllByRole('link');
    expect(links.map((link) => [link.textContent.split(':')[0], link.getAttribute('href')])).toEqual([
      ['Change Kind of scar', '/questions/scar-type/'],
      ['Change Depth', '/questions/depth/'],
      ['Change Skin type', '/questions/skin-type/'],
      ['Change Visible healing you could accept', '/questions/downtime/'],
      ['Change Number of ice pick scars', '/questions/details/'],
      ['Change Sun damage over large parts', '/questions/details/'],
      ['Change Dull skin or uneven colour', '/questions/details/'],
      ['Change Acne breakouts now', '/questions/details/'],
      ['Check all answers', '/check/'],
    ]);
  });

  test('is come back to after a change, which shows at once', async () => {
    const { user } = await open();
    const punch = 'Punch excision';
    expect(cardsIn(section('Named first for scars like yours (2)'))).toContain(punch);
    await user.click(within(section('Your answers')).getByRole('link', { name: /^Change Kind of scar:/ }));
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await findPage(title)).toHaveFocus();
    // Folded, so drawn after what is seen.
    await waitFor(() => expect(cardsIn(section('Not linked with scars like yours (4)'))).toContain(punch));
    expect(announced()).toHaveTextContent(/you chose before: Number of ice pick scars\.$/);
  });

  test('says by which rules it was made, and how good the evidence is; leads back to the answers', async () => {
    const { user } = await open();
    expect(
      within(main()).getByText(
        new RegExp(
          `^Made with rules version ${rulesVersion} of \\d{1,2} [A-Z][a-z]+ \\d{4}\\. To be checked again by \\d{1,2} [A-Z][a-z]+ \\d{4}\\. All of this`,
        ),
      ),
    ).toHaveTextContent(/one article, which lists no references.+No doctor has reviewed it yet\.$/);
    expect(words.app.date('2026-01-02')).toBe('2 January 2026');
    await user.click(within(main()).getByRole('link', { name: 'Back' }));
    await findPage('Check your answers');
  });
});

describe('what goes with every result', () => {
  test('stands at the end, folded one by one, with the list of what to tell the doctor', async () => {
    const { user } = await open();
    expect(
      texts(section('Good to know for everyone').querySelectorAll('summary:not(details details *)')),
    ).toEqual([
      'What to expect',
      'Sunscreen every day',
      'Do not needle your skin at home',
      'Do not pick, and treat active acne',
      'Tell your doctor about',
    ]);
    await user.click(screen.getByText('Tell your doctor about'));
    const box = folded('Tell your doctor about');
    const [list] = within(box).getAllByRole('list');
    const items = within(list ?? box).getAllByRole('listitem');
    expect(texts(items)).toEqual([
      'Pregnancy or breastfeeding',
      'Isotretinoin, now or in the last year',
      'A tendency to raised scars or keloids',
      'Cold sores',
      'A skin infection or active acne',
      'Blood thinners or a bleeding disorder',
      'Medicines that make skin sensitive to light',
      'Dark marks after earlier injuries',
      'A recent tan',
      'Earlier scar treatments',
    ]);
    expect(items).toHaveLength(tellYourDoctor.length);
    for (const item of items) expect(item).toBeVisible();
  });

  test('is parted from what is there because of the answers, which stands before the options', async () => {
    await open(mixed);
    const because = section('Because of your answers');
    expect(texts(because.querySelectorAll('summary:not(details details *)'))).toEqual([
      'Do not pick, and treat active acne',
      'You named more than one kind of scar',
    ]);
    const first = main().querySelector('article');
    expect(first && because.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(section('Good to know for everyone')).not.toHaveTextContent('treat active acne');
  });

  test('names the options that need longer healing than the person would accept', async () => {
    await open();
    const box = folded('A named treatment needs longer healing than you would accept');
    expect(box.querySelector('p')?.textContent).toBe('Punch excision');
  });

  test('stands alone where the answers raise nothing of their own', async () => {
    await open({ ...complete, downtime: 'longer' });
    expect(sections()).not.toContain('Because of your answers');
  });
});

test('without answers the page still says what it is for, the advice first, and offers two ways on', () => {
  // As it is built, before the answers on the device are read.
  document.body.innerHTML = renderToString(<App path="/options/" />);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(main().querySelector('h2')).toHaveTextContent('See a doctor before any treatment');
  expect(
    screen.getByText('Answer four questions first. Then this page groups every option for scars like yours.'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Start the questions' })).toHaveAttribute(
    'href',
    '/questions/scar-type/',
  );
  expect(screen.getByRole('link', { name: 'Or read about all options' })).toHaveAttribute(
    'href',
    '/treatments/',
  );
  document.body.innerHTML = '';
});
