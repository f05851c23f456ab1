import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#rules';
import { useDoctor, useNotes, useQuestionEdits, useShortlist } from '#visit';
import { words } from '#words/after-questions';
import { useClinic } from '../../src/consultation/clinic/clinic.store.ts';
import { useConsultation } from '../../src/consultation/state.ts';
import { encode } from '../../src/visit/link/codec.ts';
import {
  consultation,
  focusPanel,
  inGroup,
  look,
  openConsultation,
  options,
  row,
  toggle,
} from '../fixtures/consultation.ts';
import { announced, findPage, main } from '../fixtures/page.ts';
import { browser, complete, keptProgress, openApp, reload } from '../fixtures/render-app.tsx';

const theirs: Answers = {
  scarTypes: ['boxcar', 'rolling'],
  depth: 'shallow',
  skinType: 'II',
  downtime: 'week',
  details: { boxcarWidth: 'wide', sunDamage: 'yes', surfaceTone: 'no', activeAcne: 'no' },
};
const link = encode({ answers: theirs, shortlist: { options: ['subcision'], plans: [] } });

const stored = () => JSON.stringify({ ...window.localStorage });
const bar = () => within(screen.getByRole('region', { name: 'Consultation' }));
const startTitle = 'Sunken acne scars: options to ask a doctor about';

describe('a consultation', () => {
  test('begins blank on a device with saved answers, and leaves those as they are', async () => {
    keptProgress.write({ answers: complete, suggestions: {} });
    const before = stored();
    const { user } = await openConsultation();
    expect(toggle('Ice pick')).not.toBeChecked();
    expect(toggle('Not sure', 'Skin type')).toBeChecked();
    await user.click(toggle('Rolling'));
    await user.click(row('Subcision'));
    await user.click(screen.getByRole('button', { name: /Add to my visit sheet ?: Subcision/ }));
    expect(stored()).toBe(before);
    expect(keptProgress.read()).toEqual({ kind: 'value', value: { answers: complete, suggestions: {} } });
  });

  test('begins blank for who comes from their own options in the same visit', async () => {
    const { user } = openApp('/options/', complete);
    await findPage('Options to ask a doctor about');
    const before = stored();
    const { patient } = useConsultation.getState();
    await user.click(screen.getByRole('link', { name: consultation }));
    expect(await findPage(consultation)).toHaveFocus();
    expect(toggle('Ice pick')).not.toBeChecked();
    expect(stored()).toBe(before);
    // Their scars were drawn for a moment: nothing of that picture is taken over.
    expect(useConsultation.getState().patient).toBe(patient + 1);
  });

  test('leaves what was drawn for nobody where it is', async () => {
    const { user } = openApp('/');
    const { patient } = useConsultation.getState();
    await user.click(screen.getByRole('link', { name: consultation }));
    expect(await findPage(consultation)).toHaveFocus();
    expect(useConsultation.getState()).toMatchObject({ active: true, patient });
  });

  test('stores nothing, whatever is done on whatever page', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(screen.getByRole('link', { name: 'Visit sheet' }));
    await findPage('Your visit sheet');
    await user.type(screen.getByRole('textbox', { name: words.visit.sheet.notes }), 'tokenne');
    await user.click(screen.getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
    expect(useNotes.getState().notes).toBe('tokenne');
    expect(window.localStorage.length).toBe(0);
    expect(window.sessionStorage.length).toBe(0);
  });

  test('loses nothing on the way to other pages and back, and says on each that it goes on', async () => {
    const { user } = await openConsultation();
    expect(bar().queryByRole('link', { name: 'Back to the consultation' })).not.toBeInTheDocument();
    await user.click(toggle('Rolling'));
    await user.click(row('Subcision'));
    await user.click(within(focusPanel()).getByRole('link', { name: 'All about Subcision' }));
    await findPage('Subcision');
    expect(screen.getByRole('region', { name: 'Consultation' })).toHaveTextContent(
      'Nothing is kept on this device.',
    );
    expect(screen.getByRole('heading', { name: 'For your answers' })).toBeVisible();
    await user.click(bar().getByRole('link', { name: 'Back to the consultation' }));
    await findPage(consultation);
    expect(toggle('Rolling')).toBeChecked();
    expect(within(focusPanel()).getByRole('heading', { level: 2, name: 'Subcision' })).toBeVisible();
    expect(row('Subcision')).toHaveAccessibleName(/was: Depends/);
  });

  test('is over after a reload of any other page: nothing of it is there, and what is stored counts again', async () => {
    keptProgress.write({ answers: complete, suggestions: {} });
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(screen.getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
    await reload();
    await findPage('Options to ask a doctor about');
    expect(screen.queryByRole('region', { name: 'Consultation' })).not.toBeInTheDocument();
    expect(main()).toHaveTextContent('ice pick scars');
    expect(main()).not.toHaveTextContent('rolling scars that are');
  });

  test('ends by loading the start page anew, with the memory cleared before', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    const followed: string[] = [];
    const stay = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.defaultPrevented) return;
      followed.push(event.target.pathname);
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    await user.click(bar().getByRole('link', { name: 'End the consultation' }));
    document.removeEventListener('click', stay);
    // Nothing took the step in the browser's place.
    expect(followed).toEqual(['/']);
    expect(toggle('Rolling')).not.toBeChecked();
  });

  test('goes on with the answers saved on this device when asked to, and writes nothing', async () => {
    keptProgress.write({ answers: { scarTypes: ['rolling'], depth: 'deep' }, suggestions: {} });
    const { user } = openApp('/treatments/');
    await findPage('All options');
    act(() => useShortlist.setState({ options: ['subcision'], plans: [] }));
    const before = stored();
    await user.click(screen.getByRole('link', { name: consultation }));
    await findPage(consultation);
    await look(user, 'Link, keys');
    await user.click(screen.getByRole('button', { name: 'Use the answers saved on this device' }));
    expect(await findPage(consultation)).toHaveFocus();
    expect(toggle('Rolling')).toBeChecked();
    expect(toggle('Deep', 'Depth')).toBeChecked();
    expect(toggle('Not sure', 'Skin type')).toBeChecked();
    expect(row('Subcision')).toHaveAccessibleName(/on the sheet/);
    await user.click(toggle('Ice pick'));
    expect(stored()).toBe(before);
  });

  test('does not offer the saved answers over something noted: two people are never mixed', async () => {
    keptProgress.write({ answers: { scarTypes: ['rolling'], depth: 'deep' }, suggestions: {} });
    const { user } = await openConsultation();
    await look(user, 'Link, keys');
    const offer = { name: 'Use the answers saved on this device' };
    expect(screen.getByRole('button', offer)).toBeVisible();
    act(() => useDoctor.setState({ notes: { subcision: 'Cheeks first' } }));
    await user.click(toggle('Boxcar'));
    await look(user, 'Link, keys');
    expect(screen.queryByRole('button', offer)).toBeNull();
  });

  test('offers no saved answers where there are none', async () => {
    const { user } = await openConsultation();
    await look(user, 'Link, keys');
    expect(screen.queryByRole('button', { name: /saved on this device/ })).not.toBeInTheDocument();
  });

  test('ends with "Erase everything", which takes the clinic profile too and says so', async () => {
    useClinic.setState({ name: 'Clinic A' });
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    act(() => useDoctor.setState({ leftOut: ['subcision'] }));
    expect(screen.getByText(/Also removes settings and the clinic profile/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await findPage(startTitle);
    expect(window.localStorage.length).toBe(0);
    expect(screen.queryByRole('region', { name: 'Consultation' })).not.toBeInTheDocument();
    expect(useDoctor.getState().leftOut).toEqual([]);
    // From here on answers are kept again.
    await user.click(screen.getByRole('link', { name: 'Start the questions' }));
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
    expect(keptProgress.read().kind).toBe('value');
  });

  test('knows nothing of what another tab writes', async () => {
    await openConsultation();
    keptProgress.write({ answers: complete, suggestions: {} });
    act(() => window.dispatchEvent(new StorageEvent('storage')));
    expect(toggle('Ice pick')).not.toBeChecked();
  });
});

describe('a new patient', () => {
  const press = (user: Awaited<ReturnType<typeof openConsultation>>['user']) =>
    user.click(screen.getByRole('button', { name: 'New patient' }));

  /** Everything a tab could keep: what is in its storage, its history, its address, its title, and on the page. */
  const everything = () =>
    [
      stored(),
      JSON.stringify({ ...window.sessionStorage }),
      document.cookie,
      JSON.stringify(window.history.state),
      window.location.href,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
      ),
      JSON.stringify([useNotes, useQuestionEdits, useShortlist, useDoctor].map((store) => store.getState())),
    ].join('\n');

  test('finds nothing of the one before: not in memory, storage, address, history, title or page', async () => {
    // Left on the device before this consultation, and by a clinic that stays.
    keptProgress.write({ answers: complete, suggestions: {} });
    window.localStorage.setItem('scar-options.notes.unreadable', 'tokensix');
    useClinic.setState({ name: 'Clinic A' });
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(toggle('Deep', 'Depth'));
    await user.click(row('Subcision'));
    await user.click(screen.getByRole('button', { name: /Add to my visit sheet ?: Subcision/ }));
    act(() => {
      useDoctor.setState({
        leftOut: ['tca-cross'],
        notes: { subcision: 'tokenone' },
        plan: 'subcision-with-fillers',
        questions: [{ id: 'doctor.1', text: 'tokentwo' }],
      });
      useQuestionEdits.setState({ own: [{ id: 'own.1', text: 'tokenthree' }] });
    });
    await user.click(screen.getByRole('link', { name: 'Visit sheet' }));
    await findPage('Your visit sheet');
    await user.type(screen.getByRole('textbox', { name: words.visit.sheet.notes }), 'tokenfour');
    await user.click(bar().getByRole('link', { name: 'Back to the consultation' }));
    await findPage(consultation);
    await look(user, 'Link, keys');
    await user.type(screen.getByRole('textbox'), 'tokenfive');
    for (const token of ['tokenone', 'tokentwo', 'tokenthree', 'tokenfour', 'tokenfive', 'tokensix'])
      expect(everything()).toContain(token);

    await press(user);
    expect(await findPage(consultation)).toHaveFocus();
    expect(everything()).not.toMatch(/token/);
    expect(toggle('Rolling')).not.toBeChecked();
    for (const question of ['Kind of scar', 'Depth', 'Skin type', 'Visible healing they could accept'])
      expect(toggle('Not sure', question)).toBeChecked();
    expect(options().querySelectorAll('.row-marks, [aria-current]')).toHaveLength(0);
    expect(within(focusPanel()).queryByRole('heading', { name: 'Subcision' })).not.toBeInTheDocument();
    expect(window.location.pathname + window.location.hash).toBe('/consultation/');
    expect(window.history.state).toBeNull();
    // What belongs to the device stays.
    expect(Object.keys({ ...window.localStorage })).toEqual(['scar-options.device.clinic']);
    expect(stored()).toContain('Clinic A');
  });

  test('is said on the screen and read out, each time', async () => {
    const { user } = await openConsultation();
    await press(user);
    const said =
      'New patient. Nothing of the patient before is left on this page or in its storage. Copied text and saved files are yours to clear.';
    expect(announced()).toHaveTextContent(said);
    expect(within(options()).getByRole('status')).toHaveTextContent(
      'New patient: nothing of the one before is left on this page.',
    );
    const [first] = announced().children;
    await press(user);
    expect(announced()).toHaveTextContent(said);
    expect(announced().firstElementChild).not.toBe(first);
  });

  test('can come on any page, and by a key of three', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(screen.getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
    fireEvent.keyDown(document.body, { key: 'Delete', altKey: true });
    fireEvent.keyDown(document.body, { key: 'Delete', shiftKey: true });
    expect(main()).toHaveTextContent('rolling scars');
    fireEvent.keyDown(document.body, { key: 'Delete', altKey: true, shiftKey: true });
    await findPage(consultation);
    expect(toggle('Rolling')).not.toBeChecked();
  });

  test('is a thing of consultations: elsewhere the key does nothing', async () => {
    openApp('/check/', complete);
    await findPage('Check your answers');
    fireEvent.keyDown(document.body, { key: 'Delete', altKey: true, shiftKey: true });
    expect(keptProgress.read().kind).toBe('value');
  });

  test('finds no way back to the one before', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await user.click(screen.getByRole('link', { name: 'Your options' }));
    await findPage('Options to ask a doctor about');
    await user.click(bar().getByRole('link', { name: 'Back to the consultation' }));
    await findPage(consultation);
    await press(user);
    await browser('back');
    await findPage('Options to ask a doctor about');
    expect(main()).not.toHaveTextContent('rolling scars that are');
    expect(main()).toHaveTextContent('scars of a kind you are not sure of');
  });

  test('drops a link that still waits for an answer', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await act(async () => {
      const changed = new Promise((resolve) =>
        window.addEventListener('hashchange', resolve, { once: true }),
      );
      window.location.hash = link;
      await changed;
    });
    await screen.findByRole('region', { name: 'Open this patient’s link?' });
    await press(user);
    expect(screen.queryByRole('region', { name: 'Open this patient’s link?' })).not.toBeInTheDocument();
  });
});

describe('a patient’s link', () => {
  const opensHere = () => {
    expect(toggle('Boxcar')).toBeChecked();
    expect(toggle('Rolling')).toBeChecked();
    expect(toggle('Shallow', 'Depth')).toBeChecked();
    expect(toggle('Wide', 'Width of boxcar scars')).toBeChecked();
    expect(row('Subcision')).toHaveAccessibleName(/on the sheet/);
  };
  const fromLink = 'These answers come from the patient’s link.';

  test('opened at the address of the consultation shows its answers and its sheet, and stores nothing', async () => {
    await openConsultation(`/consultation/#${link}`);
    await waitFor(opensHere);
    expect(within(options()).getByRole('status')).toHaveTextContent(fromLink);
    expect(window.location.href).not.toContain('#');
    expect(window.localStorage.length).toBe(0);
  });

  test('opened anywhere on a device of the clinic leads into the consultation, past what is saved there', async () => {
    keptProgress.write({ answers: complete, suggestions: {} });
    useClinic.setState({ opensLinksInConsultation: true });
    const before = stored();
    await openConsultation(`/#${link}`);
    await waitFor(opensHere);
    expect(window.location.pathname).toBe('/consultation/');
    expect(stored()).toBe(before);
  });

  test('that says the same as what is saved on a device of the clinic stores nothing either', async () => {
    useClinic.setState({ opensLinksInConsultation: true });
    const same = encode({ answers: complete, shortlist: { options: [], plans: [] } });
    keptProgress.write({ answers: complete, suggestions: {} });
    const { user } = await openConsultation(`/#${same}`);
    await waitFor(() => expect(toggle('Ice pick')).toBeChecked());
    const before = stored();
    await user.click(toggle('Rolling'));
    expect(stored()).toBe(before);
  });

  test('opened elsewhere stays with the patient’s own options', async () => {
    openApp(`/#${link}`);
    await findPage('Options to ask a doctor about');
    expect(screen.queryByRole('region', { name: 'Consultation' })).not.toBeInTheDocument();
    expect(keptProgress.read().kind).toBe('value');
  });

  test.each([
    ['the whole link', `https://example.org/scars/#${link}`],
    ['its code alone', link],
    ['in small letters, with blanks around it', `  ${link.toLowerCase()}\n`],
  ])('can be pasted: %s', async (_, text) => {
    const { user } = await openConsultation();
    await look(user, 'Link, keys');
    await user.click(screen.getByRole('textbox', { name: 'Paste the link, or its code' }));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await waitFor(opensHere);
    expect(await findPage(consultation)).toHaveFocus();
    expect(window.location.href).not.toContain('#');
    expect(window.localStorage.length).toBe(0);
  });

  test.each([
    ['nothing', '', 'Paste a link first.'],
    ['no link', 'hello', 'There is no link of this aid in it.'],
    ['a part of one', link.slice(0, -4), 'This link is not complete.'],
    ['an altered one', `v1.Z${link.slice(4)}`, 'This link was changed on the way.'],
    ['one of a newer version', `v2.${link.slice(3)}`, 'This link is from a newer version.'],
  ])('pasted as %s says what is wrong, and uses nothing', async (_, text, wrong) => {
    const { user } = await openConsultation();
    await user.click(toggle('Rolling'));
    await look(user, 'Link, keys');
    const field = screen.getByRole('textbox', { name: 'Paste the link, or its code' });
    await user.click(field);
    if (text !== '') await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByRole('alert')).toHaveTextContent(wrong);
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(new RegExp(wrong));
    expect(toggle('Rolling')).toBeChecked();
    expect(toggle('Boxcar')).not.toBeChecked();
  });

  test('over something said asks first; opened, nothing of the one before stays beside it', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    act(() => {
      useDoctor.setState({ leftOut: ['tca-cross'], notes: { 'tca-cross': 'tokenone' } });
      useNotes.setState({ notes: 'tokentwo' });
    });
    await look(user, 'Link, keys');
    await user.click(screen.getByRole('textbox'));
    await user.paste(link);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    const asks = await screen.findByRole('region', { name: 'Open this patient’s link?' });
    expect(asks).toHaveFocus();
    expect(toggle('Boxcar')).not.toBeChecked();
    await user.click(within(asks).getByRole('button', { name: 'Open the link' }));
    await waitFor(opensHere);
    expect(toggle('Ice pick')).not.toBeChecked();
    expect(useDoctor.getState().leftOut).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain('token');
    expect(useNotes.getState().notes).toBe('');
  });

  test('over something said can be left', async () => {
    const { user } = await openConsultation();
    await user.click(toggle('Ice pick'));
    await look(user, 'Link, keys');
    await user.click(screen.getByRole('textbox'));
    await user.paste(link);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await user.click(await screen.findByRole('button', { name: 'Keep what is here' }));
    expect(toggle('Ice pick')).toBeChecked();
    expect(toggle('Boxcar')).not.toBeChecked();
    expect(inGroup('Named').length + inGroup('Depends').length).toBeGreaterThan(0);
  });
});
