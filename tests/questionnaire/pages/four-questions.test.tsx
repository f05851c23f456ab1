import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type CoreQuestionId, depths, downtimes, type StatementId, skinTypes, statements } from '#rules';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const { scarTypes, depth, skinType } = complete;

/** A description that is not the article's says so. */
const elsewhere = (id: StatementId) => `${statements[id].text} [another published source]`;

/** What is kept on the device for a question. */
function kept(id: CoreQuestionId) {
  const reading = keptProgress.read();
  return reading.kind === 'value' ? reading.value.answers[id] : reading.kind;
}

/** What is written beside some cards. */
function names(cards: NodeListOf<HTMLInputElement>): readonly string[] {
  return texts([...cards].flatMap(({ labels }) => [...(labels ?? [])]));
}

const questions = [
  {
    title: 'What do your scars look like?',
    id: 'scarTypes',
    values: [['ice-pick'], ['boxcar'], ['rolling'], ['unsure']],
    at: '/questions/scar-type/',
    before: {},
    progress: 'Question 1 of 4',
    hint: 'Choose all that fit. Many people have more than one kind.',
    why: 'The article links different treatments with different kinds of scar.',
    kind: 'checkbox',
    answers: [
      ['Ice pick', `${statements.F009.text} ${statements.F010.text}`],
      ['Boxcar', elsewhere('S003')],
      ['Rolling', elsewhere('S006')],
      ['I’m not sure', 'You will see the options for all three kinds.'],
    ],
    missing: 'Choose at least one kind of scar, or “I’m not sure”.',
    back: 'Sunken acne scars: options to ask a doctor about',
    next: 'How deep are your deepest scars?',
  },
  {
    title: 'How deep are your deepest scars?',
    id: 'depth',
    values: depths,
    at: '/questions/depth/',
    before: { scarTypes },
    progress: 'Question 2 of 4',
    hint: 'Look from the side, in light that falls across your skin. The sources draw no exact line, so go by what you see.',
    why: 'Some treatments are named for shallow scars, others for deep ones.',
    kind: 'radio',
    answers: [
      ['Shallow', 'A slight dip in the skin.'],
      ['Deep', 'A clear pit or hollow.'],
      ['I’m not sure', 'You will see what holds for shallow and for deep scars.'],
    ],
    missing: 'Choose how deep your scars are, or “I’m not sure”.',
    back: 'What do your scars look like?',
    next: 'How does your skin react to the sun?',
  },
  {
    title: 'How does your skin react to the sun?',
    id: 'skinType',
    values: skinTypes,
    at: '/questions/skin-type/',
    before: { scarTypes, depth },
    progress: 'Question 3 of 4',
    hint: 'Think of untanned skin in strong midday sun, early in summer.',
    why: 'Some treatments may carry more risk of dark or light marks on some skin.',
    kind: 'radio',
    answers: [
      ['Type I', elsewhere('S016')],
      ['Type II', elsewhere('S017')],
      ['Type III', elsewhere('S018')],
      ['Type IV', elsewhere('S019')],
      ['Type V', elsewhere('S020')],
      ['Type VI', elsewhere('S021')],
      ['I’m not sure', 'You will see the cautions for every skin type.'],
    ],
    missing: 'Choose how your skin reacts, or “I’m not sure”.',
    back: 'How deep are your deepest scars?',
    next: 'How long could you accept visible healing?',
  },
  {
    title: 'How long could you accept visible healing?',
    id: 'downtime',
    values: downtimes,
    at: '/questions/downtime/',
    before: { scarTypes, depth, skinType },
    progress: 'Question 4 of 4',
    hint: 'Healing that other people could see, such as scabs or redness.',
    why: 'Treatments differ in how long you may look different afterwards.',
    kind: 'radio',
    answers: [
      ['None', 'I want to go about my day as usual.'],
      ['A few days', 'About a long weekend.'],
      ['About a week', 'A week away from work or school.'],
      ['Two weeks or more', 'A holiday, or longer.'],
      ['I’m not sure', 'It becomes a question for your doctor.'],
    ],
    missing: 'Choose how long, or “I’m not sure”.',
    back: 'How does your skin react to the sun?',
    next: 'A few more details',
  },
] as const;

describe.each(questions)('$title', (question) => {
  const { title, at, before, kind, answers, missing } = question;
  const open = async () => {
    const app = openApp(at, before);
    await findPage(title);
    return app;
  };
  const card = (name: string) => screen.getByRole(kind, { name });
  const pressContinue = (user: Awaited<ReturnType<typeof open>>['user']) =>
    user.click(screen.getByRole('button', { name: 'Continue' }));
  const [[firstAnswer]] = answers;

  test('is one group that says how to answer it and why, with every answer as a card and none chosen', async () => {
    await open();
    expect(within(main()).getByRole('group', { name: title })).toHaveAccessibleDescription(question.hint);
    expect(screen.getByText('Why we ask:').parentElement).toHaveTextContent(`Why we ask: ${question.why}`);
    expect(screen.getByText(question.progress)).toBeVisible();
    const cards = screen.getAllByRole(kind);
    expect(cards).toHaveLength(answers.length);
    answers.forEach(([name, hint], index) => {
      expect(cards[index]).toHaveAccessibleName(name);
      expect(cards[index]).toHaveAccessibleDescription(hint);
      expect(cards[index]).not.toBeChecked();
    });
  });

  test('pressed on with nothing chosen, says what is missing, at the top and at the question', async () => {
    const { user } = await open();
    await pressContinue(user);
    const summary = await screen.findByRole('alert', { name: 'There is a problem' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(document.title).toBe(`Error: ${title} · Scar Options`);
    expect(screen.getByRole('group', { name: title })).toHaveAccessibleDescription(
      `${question.hint} Error: ${missing}`,
    );
    await user.click(within(summary).getByRole('link', { name: missing }));
    expect(card(firstAnswer)).toHaveFocus();
    expect(window.location.pathname + window.location.hash).toBe(at);
    await pressContinue(user);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  test('finds nothing wrong once an answer is chosen', async () => {
    const { user } = await open();
    await pressContinue(user);
    await screen.findByRole('alert');
    await user.click(card('I’m not sure'));
    await pressContinue(user);
    expect(await findPage(question.next)).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.title).toBe(`${question.next} · Scar Options`);
  });

  test('takes each answer, keeps it at once, and stays until Continue is pressed', async () => {
    const { user } = await open();
    for (const [index, [name]] of answers.entries()) {
      await user.click(card(name));
      expect(names(main().querySelectorAll('input:checked'))).toEqual([name]);
      expect(kept(question.id)).toEqual(question.values[index]);
      expect(window.location.pathname).toBe(at);
      if (kind === 'checkbox' && name !== 'I’m not sure') await user.click(card(name));
    }
  });

  test('goes on from the keyboard, and shows the answer again when the person comes back', async () => {
    const { user } = await open();
    card(firstAnswer).focus();
    await user.keyboard(' {Enter}');
    await findPage(question.next);
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(title);
    expect(names(main().querySelectorAll('input:checked'))).toEqual([firstAnswer]);
  });

  test('keeps an answer from the moment it is chosen, for a visit that breaks off', async () => {
    const { user, close } = await open();
    await user.click(card(firstAnswer));
    close();
    openApp(at);
    await findPage(title);
    expect(card(firstAnswer)).toBeChecked();
  });

  test('leads back to the page before, and nothing is lost by it', async () => {
    const { user } = await open();
    await user.click(card(firstAnswer));
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(question.back);
    expect(kept(question.id)).toEqual(question.values[0]);
  });
});

test('an answer that was saved is shown again on each of the four', async () => {
  const shown = [
    ['/questions/scar-type/', ['Ice pick', 'Rolling']],
    ['/questions/depth/', ['Deep']],
    ['/questions/skin-type/', ['Type V']],
    ['/questions/downtime/', ['About a week']],
  ] as const;
  const answers = {
    ...complete,
    scarTypes: ['ice-pick', 'rolling'],
    depth,
    skinType,
    downtime: 'week',
  } as const;
  for (const [at, shownNames] of shown) {
    const { close } = openApp(at, answers);
    await screen.findByRole('heading', { level: 1 });
    expect(names(main().querySelectorAll('input:checked'))).toEqual(shownNames);
    close();
  }
});

test('the skin type says how far its own answer can be trusted', async () => {
  const { user } = openApp('/questions/skin-type/', { scarTypes, depth });
  await findPage('How does your skin react to the sun?');
  await user.click(screen.getByText('About your answer'));
  for (const id of ['S015', 'S026', 'S105'] as const) {
    expect(screen.getByText(statements[id].text)).toBeVisible();
  }
});

test.each([
  ['/questions/scar-type/', {}, ['F009', 'F010', 'S003', 'S006']],
  ['/questions/skin-type/', { scarTypes, depth }, ['S016', 'S017', 'S018', 'S019', 'S020', 'S021']],
] as const)('%s says where its descriptions come from', async (at, before, ids) => {
  openApp(at, before);
  await screen.findByRole('heading', { level: 1 });
  const box = folded('Where these descriptions come from');
  for (const id of ids) {
    expect(folded(new RegExp(`^Source: .+ \\(${id}\\)$`), box).previousElementSibling).toHaveTextContent(
      statements[id].text,
    );
  }
});

describe('the pictures', () => {
  const pictures = () => screen.getAllByRole('img');

  test('show each kind of scar from the side and from above, with a name and a description', async () => {
    openApp('/questions/scar-type/');
    await findPage('What do your scars look like?');
    expect(pictures().map((picture) => picture.querySelector('title')?.textContent)).toEqual([
      'Ice pick scar from the side',
      'Ice pick scars from above',
      'Boxcar scar from the side',
      'Boxcar scars from above',
      'Rolling scar from the side',
      'Rolling scars from above',
    ]);
    for (const picture of pictures()) expect(picture).toHaveAccessibleDescription(/^\S.+\.$/);
  });

  test('show the kinds that were chosen, as deep as is answered', async () => {
    const { user } = openApp('/questions/depth/', { scarTypes: ['rolling'] });
    await findPage('How deep are your deepest scars?');
    const [picture] = pictures();
    expect(picture).toHaveAccessibleName('Your scars from the side');
    expect(picture).toHaveAccessibleDescription(
      /^The surface runs in a soft wave .+ how deep they might be\.$/,
    );
    const before = picture?.innerHTML;
    await user.click(screen.getByRole('radio', { name: 'Deep' }));
    expect(picture).toHaveAccessibleDescription(/The scars reach far down through the deeper layer\.$/);
    expect(picture?.innerHTML).not.toBe(before);
    await user.click(screen.getByRole('radio', { name: 'Shallow' }));
    expect(picture).toHaveAccessibleDescription(/The scars stay near the surface\.$/);
  });

  test('of a skin tone are decoration: the words of the answer say it all', async () => {
    openApp('/questions/skin-type/', { scarTypes, depth });
    await findPage('How does your skin react to the sun?');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
