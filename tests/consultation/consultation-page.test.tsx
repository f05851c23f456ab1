import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { consultDoctor, statements, treatmentIds } from '#rules';
import { useDoctor } from '#visit';
import { words } from '#words/after-questions';
import { useClinic } from '../../src/consultation/clinic/clinic.store.ts';
import {
  focusPanel,
  inGroup,
  look,
  openConsultation,
  options,
  row,
  toggle,
} from '../fixtures/consultation.ts';
import { findPage, folded, main, texts } from '../fixtures/page.ts';
import { openApp } from '../fixtures/render-app.tsx';

const status = () => within(options()).getByRole('status');
const names = () => texts(options().querySelectorAll('.row-name'));

describe('the doctor’s screen', () => {
  test('opens from the footer of every page in one press, and the first option with the next', async () => {
    const { user } = openApp('/');
    await user.click(await screen.findByRole('link', { name: 'Consultation view' }));
    await findPage('Consultation view');
    await user.click(row('TCA CROSS'));
    expect(within(focusPanel()).getByRole('heading', { level: 2, name: 'TCA CROSS' })).toBeVisible();
  });

  test('begins blank, with every option in its group and the advice to see a doctor', async () => {
    await openConsultation();
    for (const name of within(main()).getAllByRole('checkbox')) {
      if (name !== toggle('Not sure', 'Kind of scar')) expect(name).not.toBeChecked();
    }
    for (const question of ['Depth', 'Skin type', 'Visible healing they could accept'])
      expect(toggle('Not sure', question)).toBeChecked();
    expect(names()).toHaveLength(treatmentIds.length);
    expect(new Set(names())).toEqual(new Set(treatmentIds.map((id) => words.option.treatmentNames[id])));
    expect(main()).toHaveTextContent(words.option.caveats[consultDoctor.id]);
    expect(main()).toHaveTextContent(statements[consultDoctor.statements[0]].text);
  });

  test('says of each group how many options stand in it', async () => {
    await openConsultation();
    for (const group of within(options()).getAllByRole('region')) {
      const rows = within(group).getAllByRole('button');
      expect(within(group).getByRole('heading', { level: 3 })).toHaveTextContent(
        new RegExp(`${rows.length}$`),
      );
    }
  });

  test('shows the scars as answered', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(toggle('Deep', 'Depth'));
    expect(screen.getByRole('img', { name: 'Your scars from the side' })).toHaveAccessibleDescription(
      /soft wave.*reach far down/,
    );
  });
});

describe('an answer', () => {
  test('is changed in one press, and the options follow at once', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    expect(toggle('Ice pick')).toBeChecked();
    expect(toggle('Not sure', 'Kind of scar')).not.toBeChecked();
    await user.click(toggle('Deep', 'Depth'));
    expect(inGroup('Named')).toContain('TCA CROSS');
    await user.click(toggle('Type V', 'Skin type'));
    await user.click(toggle('A few days', 'Visible healing they could accept'));
    expect(row('TCA CROSS')).toHaveAccessibleName(/May just fit/);
  });

  test('says how many options it moved, and marks each with the group it came from', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await user.click(toggle('Deep', 'Depth'));
    await user.click(toggle('Rolling'));
    expect(status()).toHaveTextContent(/^Kind of scar changed: 6 options have moved\./);
    expect(row('Subcision')).toHaveAccessibleName(/was: With others/);
    expect(status()).toHaveTextContent('Subcision from With others to Named.');
    expect(row('TCA CROSS')).not.toHaveAccessibleName(/was:/);
    expect(options().querySelectorAll('.row-moved')).toHaveLength(6);
  });

  test('that moves nothing says so, and marks nothing', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await user.click(toggle('Type II', 'Skin type'));
    expect(status()).toHaveTextContent('Skin type changed: no option has moved.');
    expect(options().querySelectorAll('.row-moved')).toHaveLength(0);
  });

  test('explains what it moved beside the picture, with the rule behind each move', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await user.click(toggle('Deep', 'Depth'));
    await user.click(toggle('Rolling'));
    // Nobody had to ask for it.
    expect(screen.getByRole('radio', { name: 'Moved' })).toBeChecked();
    const why = folded('Why Subcision moved', focusPanel());
    expect(why).toHaveTextContent(/What counts now.*rolling scars/);
    expect(why.querySelectorAll('.sourced').length).toBeGreaterThan(0);
    await user.click(row('Subcision'));
    expect(within(focusPanel()).getByRole('heading', { level: 3, name: 'Why it moved' })).toBeVisible();
    await user.click(row('Daily sunscreen'));
    expect(within(focusPanel()).queryByText('Why it moved')).not.toBeInTheDocument();
  });

  test('leaves what is looked at where it is', async () => {
    const { user } = await openConsultation();
    await user.click(row('Subcision'));
    await user.click(toggle('Rolling'));
    expect(within(focusPanel()).getByRole('heading', { level: 2, name: 'Subcision' })).toBeVisible();
    await look(user, 'Plans');
    await user.click(toggle('Deep', 'Depth'));
    expect(screen.getByRole('radio', { name: 'Plans' })).toBeChecked();
  });

  test('may bring up a detail, and take it away again', async () => {
    const { user } = await openConsultation();
    const detail = () => screen.queryByRole('group', { name: 'Width of boxcar scars' });
    expect(detail()).not.toBeInTheDocument();
    await user.click(toggle('Boxcar'));
    await user.click(toggle('Narrow', 'Width of boxcar scars'));
    expect(toggle('Narrow', 'Width of boxcar scars')).toBeChecked();
    await user.click(toggle('Boxcar'));
    expect(detail()).not.toBeInTheDocument();
    await user.click(toggle('Yes', 'Acne breakouts now'));
    expect(folded(/^More details/)).toHaveTextContent('More details (2 not sure)');
  });
});

describe('an option', () => {
  test('tells where it stands for each kind of scar, why, what recovery asks, and what to be careful of', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await user.click(toggle('Rolling'));
    await user.click(toggle('Deep', 'Depth'));
    await user.click(row('Fractional ablative laser'));
    const panel = focusPanel();
    expect(row('Fractional ablative laser')).toHaveAttribute('aria-current', 'true');
    for (const heading of ['Why it stands here', 'For', 'Against', 'Recovery', 'Cautions'])
      expect(within(panel).getByRole('heading', { name: heading })).toBeVisible();
    expect(texts(panel.querySelectorAll('.per-type dt'))).toEqual(['ice pick', 'rolling']);
    expect(panel.querySelectorAll('.disclosure-source').length).toBeGreaterThan(3);
    expect(within(panel).getByRole('link', { name: 'All about Fractional ablative laser' })).toHaveAttribute(
      'href',
      '/treatments/fractional-ablative-laser/',
    );
  });

  test('is shown at work, picture by picture', async () => {
    const { user } = await openConsultation();
    await user.click(row('TCA CROSS'));
    const panel = within(focusPanel());
    expect(panel.getByRole('img', { name: 'TCA CROSS: picture 1 of 3' })).toBeVisible();
    expect(panel.getByRole('button', { name: 'Previous picture' })).toBeDisabled();
    await user.click(panel.getByRole('button', { name: 'Next picture' }));
    expect(panel.getByRole('img', { name: 'TCA CROSS: picture 2 of 3' })).toBeVisible();
    await user.click(row('Subcision'));
    expect(panel.getByRole('img', { name: 'Subcision: picture 1 of 3' })).toBeVisible();
  });

  test('without a picture says what there is to say', async () => {
    const { user } = await openConsultation();
    await user.click(row('No procedure for now'));
    expect(focusPanel()).toHaveTextContent(words.option.options.naturalCourse);
  });

  test('goes on the visit sheet, and says so in its row', async () => {
    const { user } = await openConsultation();
    await user.click(row('Subcision'));
    await user.click(screen.getByRole('button', { name: /Add to my visit sheet ?: Subcision/ }));
    expect(row('Subcision')).toHaveAccessibleName(/on the sheet/);
    await user.click(screen.getByRole('link', { name: 'Visit sheet' }));
    await findPage('Your visit sheet');
    expect(main()).toHaveTextContent('Subcision');
  });

  test('that the doctor left out or the clinic does not offer stays where it is, and says so', async () => {
    useClinic.setState({ offers: { 'tca-cross': { offered: false }, subcision: { offered: true } } });
    await openConsultation();
    act(() => useDoctor.setState({ leftOut: ['subcision'] }));
    expect(await within(options()).findByText('left out by the doctor')).toBeVisible();
    expect(row('Subcision')).toHaveAccessibleName(/left out by the doctor/);
    expect(row('TCA CROSS')).toHaveAccessibleName(/not offered here/);
    expect(names()).toHaveLength(treatmentIds.length);
  });

  test('with a picture can be looked at large, in place of the options, and back', async () => {
    const { user } = await openConsultation();
    await user.click(row('TCA CROSS'));
    await user.click(within(focusPanel()).getByRole('button', { name: 'Larger picture' }));
    expect(screen.queryByRole('region', { name: 'Options' })).not.toBeInTheDocument();
    const back = screen.getByRole('button', { name: 'Back to the options' });
    expect(back).toHaveFocus();
    expect(screen.getByRole('img', { name: 'TCA CROSS: picture 1 of 3' })).toBeVisible();
    await look(user, 'Scars');
    expect(within(focusPanel()).getByRole('img', { name: 'Your scars from the side' })).toBeVisible();
    await user.click(back);
    expect(options()).toBeVisible();
    expect(screen.getByRole('button', { name: 'Larger picture of the scars' })).toHaveFocus();
  });
});

describe('several kinds of scar', () => {
  test('can be worked through one by one: groups and picture are those of the kind', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await user.click(toggle('Rolling'));
    await user.click(toggle('Deep', 'Depth'));
    expect(inGroup('Named')).toEqual(['TCA CROSS', 'Punch excision', 'Dermal fillers', 'Subcision']);
    await user.click(toggle('Ice pick', 'Show the groups for'));
    expect(inGroup('Named')).toEqual(['TCA CROSS', 'Punch excision']);
    expect(screen.getByRole('img', { name: 'Your scars from the side' })).toHaveAccessibleDescription(
      /narrow V/,
    );
    await user.click(toggle('Rolling', 'Show the groups for'));
    expect(inGroup('Named')).toEqual(['Dermal fillers', 'Subcision']);
    await user.click(toggle('All together', 'Show the groups for'));
    expect(inGroup('Named')).toHaveLength(4);
  });

  test('are all three while the kind is unsure; one kind alone needs no switch', async () => {
    const { user } = await openConsultation();
    expect(
      within(screen.getByRole('group', { name: 'Show the groups for' })).getAllByRole('radio'),
    ).toHaveLength(4);
    await user.click(toggle('Boxcar', 'Show the groups for'));
    await user.click(toggle('Rolling'));
    expect(screen.queryByRole('group', { name: 'Show the groups for' })).not.toBeInTheDocument();
    // The kind looked at is no longer among the answers: nothing is shown for it.
    expect(inGroup('Named')).toContain('Subcision');
  });
});

describe('keys', () => {
  const press = (key: string, keys: object = { altKey: true }) =>
    fireEvent.keyDown(document.body, { key, ...keys });

  test('lead from option to option in the order shown, and the row takes the focus', async () => {
    await openConsultation();
    const [first = '', second = ''] = names();
    press('PageDown');
    expect(row(first)).toHaveFocus();
    expect(within(focusPanel()).getByRole('heading', { level: 2, name: first })).toBeVisible();
    press('PageDown');
    expect(row(second)).toHaveFocus();
    press('PageUp');
    expect(row(first)).toHaveFocus();
    press('PageUp');
    expect(row(first)).toHaveAttribute('aria-current', 'true');
  });

  test('are documented, none is a letter, and each is said at what it leads to', async () => {
    const { user } = await openConsultation();
    await look(user, 'Link, keys');
    const listed = texts(screen.getByRole('region', { name: 'Keys' }).querySelectorAll('dt'));
    expect(listed).toContain('Alt + Page Down');
    expect(listed).toContain('Alt + Shift + Delete');
    for (const keys of listed) expect(keys).not.toMatch(/^(Alt \+ |Shift \+ |Ctrl \+ )*[A-Za-z]$/);
    await user.click(row('TCA CROSS'));
    const place = names().indexOf('TCA CROSS');
    expect(row(names()[place + 1] ?? '')).toHaveAttribute('aria-keyshortcuts', 'Alt+PageDown');
    expect(row(names()[place - 1] ?? '')).toHaveAttribute('aria-keyshortcuts', 'Alt+PageUp');
    expect(screen.getByRole('button', { name: 'New patient' })).toHaveAttribute(
      'aria-keyshortcuts',
      'Alt+Shift+Delete',
    );
  });

  test.each([
    ['without Alt', 'PageDown', {}],
    ['with Ctrl, which changes tabs', 'PageDown', { altKey: true, ctrlKey: true }],
    ['of letters', 'n', { altKey: true }],
  ])('%s do nothing', async (_, key, modifiers) => {
    await openConsultation();
    press(key, modifiers);
    expect(options().querySelector('[aria-current]')).toBeNull();
  });

  test('of the arrows choose the next answer, as in every group of radio buttons', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Type II', 'Skin type'));
    await user.keyboard('{ArrowRight}');
    expect(toggle('Type III', 'Skin type')).toBeChecked();
  });
});

test('plans, questions for the patient and a note for the record are one press away', async () => {
  const { user } = await openConsultation();
  await user.click(toggle('Rolling'));
  await look(user, 'Plans');
  expect(texts(focusPanel().querySelectorAll('article > h3'))).toContain('Subcision with fillers');
  await look(user, 'Questions');
  expect(within(focusPanel()).getByRole('link', { name: 'Open the visit sheet' })).toHaveAttribute(
    'href',
    '/visit/',
  );
});
