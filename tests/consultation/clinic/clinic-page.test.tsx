import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { roomAt } from '#app';
import { statements } from '#rules';
import { forgetPerson, safeStorage } from '#storage';
import { offerableIds } from '../../../src/consultation/clinic/offerable.ts';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { openApp, reload } from '../../fixtures/render-app.tsx';
import { keptProfile, row, sample } from './clinic.ts';

const title = 'Clinic profile';
const nameField = () => screen.getByRole('textbox', { name: 'Name of the clinic' });
const theSwitch = () => screen.getByRole('checkbox', { name: 'This is a clinic’s device' });

async function openClinic() {
  await roomAt('/clinic/')?.fetch();
  const { user } = openApp('/clinic/');
  await findPage(title);
  return user;
}

describe('the page', () => {
  test('has a line for everything a clinic can offer, none of them answered', async () => {
    await openClinic();
    const groups = within(main()).getAllByRole('group', { name: /offered\?$/ });
    expect(groups).toHaveLength(offerableIds.length);
    expect(row('subcision').answer('Not said')).toBeChecked();
    expect(within(main()).queryByText(/Home microneedling/)).not.toBeInTheDocument();
    expect(within(row('subcision').group).queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('says what is kept and where, and why the day of a check is asked, with sources', async () => {
    await openClinic();
    expect(screen.getByText('Every change is kept at once, on this device only.')).toBeVisible();
    for (const id of ['F005', 'F186'] as const) expect(screen.getByText(statements[id].text)).toBeVisible();
    for (const id of ['F053', 'F064', 'F069', 'S061'] as const)
      expect(folded('More on approval')).toHaveTextContent(statements[id].text);
  });

  test('counts what was said', async () => {
    keptProfile.write(sample);
    await openClinic();
    expect(screen.getByText('Offered: 2 · not offered: 1 · not said: 14')).toBeVisible();
  });
});

describe('what is entered', () => {
  test('is kept at once, field by field', async () => {
    const user = await openClinic();
    await user.type(nameField(), 'Clinic A');
    await user.click(theSwitch());
    await user.click(row('dermal-fillers').answer('No'));
    await user.click(row('subcision').answer('Yes'));
    await user.click(row('tca-cross').answer('Yes'));
    await user.type(row('tca-cross').device(), ' Product B ');
    fireEvent.change(row('tca-cross').day(), { target: { value: '2026-02-20' } });
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
  });

  test('is there again after a reload', async () => {
    keptProfile.write(sample);
    await openClinic();
    await reload();
    await findPage(title);
    expect(nameField()).toHaveValue('Clinic A');
    expect(theSwitch()).toBeChecked();
    expect(row('tca-cross').device()).toHaveValue('Product B');
    expect(row('tca-cross').day()).toHaveValue('2026-02-20');
    expect(row('dermal-fillers').answer('No')).toBeChecked();
    expect(row('punch-excision').answer('Not said')).toBeChecked();
  });

  test('is not part of what goes between two patients', async () => {
    keptProfile.write(sample);
    await openClinic();
    act(() => {
      forgetPerson();
      safeStorage.erasePerson();
    });
    expect(nameField()).toHaveValue('Clinic A');
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
  });

  test('goes with “Erase everything”', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(keptProfile.read()).toEqual({ kind: 'nothing' });
  });

  test('shows what another tab wrote', async () => {
    const user = await openClinic();
    await user.type(nameField(), 'Old name');
    keptProfile.write(sample);
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(nameField()).toHaveValue('Clinic A');
    expect(row('subcision').answer('Yes')).toBeChecked();
  });

  test('comes back when a wrong press is taken back', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    const { answer, device } = row('tca-cross');
    await user.click(answer('No'));
    expect(keptProfile.read()).toMatchObject({ value: { offers: { 'tca-cross': { offered: false } } } });
    await user.click(answer('Yes'));
    expect(device()).toHaveValue('Product B');
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
  });

  test('says nothing more of an option that is set back to “Not said”', async () => {
    keptProfile.write({ opensLinksInConsultation: false, offers: { subcision: { offered: false } } });
    const user = await openClinic();
    await user.click(row('subcision').answer('Not said'));
    expect(keptProfile.read()).toEqual({
      kind: 'value',
      value: { opensLinksInConsultation: false, offers: {} },
    });
  });
});

describe('a field that does not hold', () => {
  const tooLong = 'x'.repeat(121);

  test('says so once it is left, keeps what it held before, and costs nothing else', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    fireEvent.change(row('tca-cross').device(), { target: { value: tooLong } });
    fireEvent.blur(row('tca-cross').device());
    expect(await screen.findByText('Use at most 120 characters.')).toBeVisible();
    expect(row('tca-cross').device()).toBeInvalid();
    await user.click(row('punch-excision').answer('No'));
    expect(row('tca-cross').device()).toHaveValue(tooLong);
    expect(keptProfile.read()).toEqual({
      kind: 'value',
      value: { ...sample, offers: { ...sample.offers, 'punch-excision': { offered: false } } },
    });
  });

  test.each(['0202-03-04', '1999-12-31', '2100-01-01', '9999-12-31'])(
    'may be a day: %s is out of reach',
    async (day) => {
      keptProfile.write(sample);
      await openClinic();
      fireEvent.change(row('tca-cross').day(), { target: { value: day } });
      expect(screen.queryByText(/whole date/)).not.toBeInTheDocument();
      fireEvent.blur(row('tca-cross').day());
      expect(await screen.findByText('Enter a whole date from 2000 to 2099, or clear it.')).toBeVisible();
      expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
    },
  );

  test('half a date is not taken for none', async () => {
    keptProfile.write(sample);
    await openClinic();
    const day = row('tca-cross').day();
    vi.spyOn(HTMLInputElement.prototype, 'validity', 'get').mockReturnValue({
      ...day.ownerDocument.createElement('input').validity,
      badInput: true,
    });
    fireEvent.change(day, { target: { value: '' } });
    fireEvent.blur(day);
    expect(await screen.findByText('Enter a whole date from 2000 to 2099, or clear it.')).toBeVisible();
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
  });

  test('keeps the profile from being saved as a file: the list of errors takes focus and leads to each', async () => {
    const user = await openClinic();
    fireEvent.change(nameField(), { target: { value: tooLong } });
    await user.click(row('subcision').answer('Yes'));
    fireEvent.change(row('subcision').day(), { target: { value: '9999-01-01' } });
    await user.click(screen.getByRole('button', { name: 'Save the profile as a file' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(document.title).toBe('Error: Clinic profile · Scar Options');
    const links = within(summary).getAllByRole('link');
    expect(texts(links)).toEqual([
      'Name of the clinic. Use at most 120 characters.',
      'Subcision. Enter a whole date from 2000 to 2099, or clear it.',
    ]);
    await user.click(links[1] ?? summary);
    expect(row('subcision').day()).toHaveFocus();
  });

  test('is no error any more once its option is not offered', async () => {
    const user = await openClinic();
    await user.click(row('subcision').answer('Yes'));
    fireEvent.change(row('subcision').day(), { target: { value: '9999-01-01' } });
    const save = () => user.click(screen.getByRole('button', { name: 'Save the profile as a file' }));
    await save();
    await screen.findByRole('alert');
    await user.click(row('subcision').answer('No'));
    vi.stubGlobal('URL', { ...URL, createObjectURL: () => 'blob:', revokeObjectURL: () => {} });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await save();
    expect(await screen.findByText('The file has been handed to your browser to save.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a profile found on the device', () => {
  const key = 'scar-options.device.clinic';

  test('that is broken is told of, and the form starts empty', async () => {
    window.localStorage.setItem(key, '{"app":"scar-options","version":1,"data":{"offers":5}}');
    await openClinic();
    expect(await screen.findByText(/A profile was kept here that we could not read/)).toBeVisible();
    expect(row('tca-cross').answer('Not said')).toBeChecked();
  });

  test('that a newer version made is left as it is, and that is said', async () => {
    const newer = '{"app":"scar-options","version":2,"data":{}}';
    window.localStorage.setItem(key, newer);
    const user = await openClinic();
    expect(await screen.findByText(/was made with a newer version of this page/)).toBeVisible();
    await user.click(theSwitch());
    expect(window.localStorage.getItem(key)).toBe(newer);
  });

  test('that is in order needs no word', async () => {
    keptProfile.write(sample);
    await openClinic();
    expect(nameField()).toHaveValue('Clinic A');
    expect(screen.queryByText('About the profile on this device')).not.toBeInTheDocument();
  });
});
