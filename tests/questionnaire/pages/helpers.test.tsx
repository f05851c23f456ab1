import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findPage } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../../fixtures/render-app.tsx';

const { scarTypes, depth } = complete;
type User = ReturnType<typeof openApp>['user'];

const helpers = [
  {
    title: 'Look at one of your scars',
    at: '/questions/scar-type/help/',
    before: {},
    hint: 'Three short looks. They point to a kind of scar and decide nothing. Come back for a scar that looks different.',
    question: 'What do your scars look like?',
    asked: [
      [
        'How wide is it at the top?',
        ['Like the tip of a pencil', 'Like the head of a match', 'Wider than that', 'I’m not sure'],
      ],
      ['What is its edge like?', ['Sharp', 'Soft', 'I’m not sure']],
      [
        'Stretch the skin gently. What happens?',
        ['The scar stays', 'The scar fades or goes', 'I’m not sure'],
      ],
    ],
  },
  {
    title: 'Find your skin type',
    at: '/questions/skin-type/help/',
    before: { scarTypes, depth },
    hint: 'Answer what you can. Your answers point to a type and decide nothing.',
    question: 'How does your skin react to the sun?',
    asked: [
      [
        'What colour is your skin where the sun does not reach?',
        [
          'White',
          'Fair',
          'Average or light brown',
          'Moderate brown',
          'Brown',
          'Dark brown or black',
          'I’m not sure',
        ],
      ],
      [
        'Does your skin burn in strong sun?',
        ['Always', 'Easily', 'Sometimes', 'Seldom', 'Rarely or never', 'I’m not sure'],
      ],
      [
        'Does your skin get darker in the sun?',
        [
          'Never',
          'Only with difficulty',
          'Evenly',
          'Easily',
          'Very easily',
          'I’m not sure, or I cannot see a change',
        ],
      ],
    ],
  },
] as const;

const choose = async (user: User, question: string, name: string) =>
  user.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name }));
const use = (user: User) => user.click(screen.getByRole('button', { name: 'Use this and go back' }));

describe.each(helpers)('the help “$title”', ({ title, at, before, hint, question, asked }) => {
  const open = async () => {
    const app = openApp(at, before);
    await findPage(title);
    return app;
  };

  test('asks three short things, each with every answer, “not sure” too, and nothing chosen', async () => {
    await open();
    expect(screen.getByText(hint)).toBeVisible();
    for (const [look, names] of asked) {
      const cards = within(screen.getByRole('group', { name: look })).getAllByRole('radio');
      expect(cards).toHaveLength(names.length);
      cards.forEach((card, index) => {
        expect(card).toHaveAccessibleName(names[index]);
        expect(card).not.toBeChecked();
      });
    }
  });

  test('says which of the three is missing, at the top and there, and leads to it', async () => {
    const { user } = await open();
    const [[first, [answer]], [second, [secondAnswer]], [third]] = asked;
    await choose(user, first, answer);
    await use(user);
    const summary = await screen.findByRole('alert', { name: 'There is a problem' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(document.title).toBe(`Error: ${title} · Scar Options`);
    const links = within(summary).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      `${second} Answer this, or choose “I’m not sure”.`,
      `${third} Answer this, or choose “I’m not sure”.`,
    ]);
    expect(screen.getByRole('group', { name: third })).toHaveAccessibleDescription(
      'Error: Answer this, or choose “I’m not sure”.',
    );
    expect(screen.getByRole('group', { name: first })).not.toHaveAccessibleDescription(/Error/);
    await user.click(
      within(summary).getByRole('link', { name: new RegExp(`^${second.replace('?', '\\?')}`) }),
    );
    expect(
      within(screen.getByRole('group', { name: second })).getByRole('radio', { name: secondAnswer }),
    ).toHaveFocus();
    await use(user);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  test('leads back to its question without a word when it is not used', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(question);
    expect(screen.queryByText(/We have selected|did not point to one/)).not.toBeInTheDocument();
  });
});

async function lookAtScar(user: User, [width, edge, stretched]: readonly [string, string, string]) {
  await findPage('Look at one of your scars');
  await choose(user, 'How wide is it at the top?', width);
  await choose(user, 'What is its edge like?', edge);
  await choose(user, 'Stretch the skin gently. What happens?', stretched);
  await use(user);
  await findPage('What do your scars look like?');
}

describe('what the looks at a scar point to', () => {
  const icePick = ['Like the tip of a pencil', 'Sharp', 'The scar stays'] as const;
  const nothing = ['I’m not sure', 'I’m not sure', 'I’m not sure'] as const;
  const ticked = () =>
    screen.getAllByRole<HTMLInputElement>('checkbox').flatMap(({ checked, value }) => (checked ? value : []));

  test.each([
    [icePick, 'ice-pick'],
    [['Like the head of a match', 'Sharp', 'I’m not sure'], 'boxcar'],
    [['Wider than that', 'Soft', 'The scar fades or goes'], 'rolling'],
  ] as const)('%j selects %s and says that it can be changed', async (looks, type) => {
    const { user } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, looks);
    expect(ticked()).toEqual([type]);
    expect(screen.getByText('We have selected what your answers point to. You can change it.')).toHaveRole(
      'status',
    );
  });

  test('is selected and not yet answered: the person presses Continue or takes it back', async () => {
    const { user } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, icePick);
    expect(keptProgress.read()).toEqual({
      kind: 'value',
      value: { answers: {}, suggestions: { scarTypes: ['ice-pick'] } },
    });
    await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
    expect(ticked()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Boxcar' }));
    expect(screen.queryByText(/We have selected/)).not.toBeInTheDocument();
    expect(ticked()).toEqual(['boxcar']);
  });

  test('becomes the answer when Continue is pressed', async () => {
    const { user } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, icePick);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('How deep are your deepest scars?');
    expect(keptProgress.read()).toEqual({
      kind: 'value',
      value: { answers: { scarTypes: ['ice-pick'] }, suggestions: {} },
    });
  });

  test('joins the kinds already chosen', async () => {
    const { user } = openApp('/questions/scar-type/help/', { scarTypes: ['rolling'] });
    await lookAtScar(user, icePick);
    expect(ticked()).toEqual(['ice-pick', 'rolling']);
  });

  test('joins what another scar pointed to before, though nothing is answered yet', async () => {
    const { user } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, icePick);
    await user.click(screen.getByRole('link', { name: 'Help me tell which kind I have' }));
    await lookAtScar(user, ['Like the head of a match', 'Sharp', 'The scar stays']);
    expect(ticked()).toEqual(['ice-pick', 'boxcar']);
  });

  test('takes the place of “not sure”', async () => {
    const { user } = openApp('/questions/scar-type/help/', { scarTypes: ['unsure'] });
    await lookAtScar(user, icePick);
    expect(ticked()).toEqual(['ice-pick']);
  });

  test('selects “not sure” when it is nothing', async () => {
    const { user } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, nothing);
    expect(ticked()).toEqual(['unsure']);
    expect(
      screen.getByText('Your answers did not point to one kind. A doctor can tell you which it is.'),
    ).toHaveRole('status');
  });

  test('leaves the kinds already chosen alone when it is nothing', async () => {
    const { user } = openApp('/questions/scar-type/help/', { scarTypes: ['rolling'] });
    await lookAtScar(user, nothing);
    expect(ticked()).toEqual(['rolling']);
  });

  test('is still there after a reload', async () => {
    const { user, close } = openApp('/questions/scar-type/help/');
    await lookAtScar(user, icePick);
    close();
    openApp('/questions/scar-type/');
    await findPage('What do your scars look like?');
    expect(ticked()).toEqual(['ice-pick']);
  });
});

describe('what the skin points to', () => {
  const chosen = () =>
    screen.getAllByRole<HTMLInputElement>('radio').flatMap(({ checked, value }) => (checked ? value : []));

  async function describeSkin(user: User, [colour, burns, tans]: readonly [string, string, string]) {
    await findPage('Find your skin type');
    await choose(user, 'What colour is your skin where the sun does not reach?', colour);
    await choose(user, 'Does your skin burn in strong sun?', burns);
    await choose(user, 'Does your skin get darker in the sun?', tans);
    await use(user);
    await findPage('How does your skin react to the sun?');
  }

  test.each([
    [['White', 'Always', 'Never'], 'I'],
    [['Brown', 'Rarely or never', 'Very easily'], 'V'],
    [['Dark brown or black', 'Rarely or never', 'I’m not sure, or I cannot see a change'], 'VI'],
  ] as const)('%j selects type %s and says that it can be changed', async (skin, type) => {
    const { user } = openApp('/questions/skin-type/help/', { scarTypes, depth });
    await describeSkin(user, skin);
    expect(chosen()).toEqual([type]);
    expect(
      screen.getByText('We have selected the type that your answers point to. You can change it.'),
    ).toHaveRole('status');
    expect(keptProgress.read()).toMatchObject({
      value: { answers: { scarTypes, depth }, suggestions: { skinType: type } },
    });
  });

  test('selects “not sure” when it is nothing', async () => {
    const { user } = openApp('/questions/skin-type/help/', { scarTypes, depth });
    await describeSkin(user, ['I’m not sure', 'I’m not sure', 'I’m not sure, or I cannot see a change']);
    expect(chosen()).toEqual(['unsure']);
    expect(
      screen.getByText('Your answers did not point to one type. A doctor can tell you which it is.'),
    ).toHaveRole('status');
  });

  test('leaves the type already chosen alone when it is nothing', async () => {
    const { user } = openApp('/questions/skin-type/help/', { ...complete, skinType: 'III' });
    await describeSkin(user, ['I’m not sure', 'I’m not sure', 'I’m not sure, or I cannot see a change']);
    expect(chosen()).toEqual(['III']);
  });

  test('is selected and not yet answered: the person may choose another', async () => {
    const { user } = openApp('/questions/skin-type/help/', { scarTypes, depth });
    await describeSkin(user, ['Brown', 'Rarely or never', 'Very easily']);
    expect(window.location.pathname).toBe('/questions/skin-type/');
    await user.click(screen.getByRole('radio', { name: 'Type IV' }));
    expect(chosen()).toEqual(['IV']);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage('How long could you accept visible healing?');
    expect(keptProgress.read()).toMatchObject({ value: { answers: { skinType: 'IV' }, suggestions: {} } });
  });
});
