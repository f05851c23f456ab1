import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { roomAt } from '#app';
import { emptyProfile } from '../../../../src/consultation/clinic/clinic.store.ts';
import { findPage, texts } from '../../../fixtures/page.ts';
import { openApp } from '../../../fixtures/render-app.tsx';
import { fileText, fileWith, keptProfile, row, sample } from '../clinic.ts';

async function openClinic() {
  await roomAt('/clinic/')?.fetch();
  const { user } = openApp('/clinic/');
  await findPage('Clinic profile');
  return user;
}

const input = () => screen.getByLabelText('Open a profile file');
const broken = fileText(sample).replace('2026-02-20', '2026-02-30').replace('Clinic A', '');

describe('a profile to save', () => {
  test('is handed out as one file that reads back the same', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    const made: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (file: Blob) => `blob:${made.push(file)}`,
      revokeObjectURL: () => {},
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: 'Save the profile as a file' }));
    expect(await screen.findByText('The file has been handed to your browser to save.')).toBeVisible();
    expect(names).toEqual(['scar-options-clinic.json']);
    const [file] = made;
    expect(file?.type).toBe('application/json');
    expect(await file?.text()).toBe(`${fileText(sample)}\n`);
  });
});

describe('a file that is opened', () => {
  test('shows what it would change, and changes nothing before it is agreed to', async () => {
    keptProfile.write({
      ...emptyProfile,
      name: 'Clinic Z',
      offers: { 'dermal-fillers': { offered: false } },
    });
    const user = await openClinic();
    await user.upload(input(), fileWith(fileText(sample)));
    expect(await screen.findByRole('heading', { name: 'What “clinic.json” would change' })).toHaveFocus();
    const [, ...rows] = within(screen.getByRole('table', { name: '4 entries' })).getAllByRole('row');
    expect(rows.map(({ children }) => texts(children))).toEqual([
      ['Name of the clinic', 'NowClinic Z', 'In the fileClinic A'],
      ['This is a clinic’s device', 'NowNo', 'In the fileYes'],
      ['TCA CROSS', 'NowNot said', 'In the fileOffered, Product B, approval checked on 20 February 2026'],
      ['Subcision', 'NowNot said', 'In the fileOffered'],
    ]);
    expect(keptProfile.read()).toMatchObject({ value: { name: 'Clinic Z' } });

    await user.click(screen.getByRole('button', { name: 'Replace the profile' }));
    expect(screen.getByText('The profile is now as in the file.')).toBeVisible();
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
    expect(row('tca-cross').device()).toHaveValue('Product B');
    expect(screen.queryByRole('table', { name: '4 entries' })).not.toBeInTheDocument();
    expect(input()).toHaveFocus();
  });

  test('can be left be', async () => {
    const user = await openClinic();
    await user.upload(input(), fileWith(fileText(sample)));
    await user.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
    expect(screen.getByText('Nothing has been changed.')).toBeVisible();
    expect(keptProfile.read()).toEqual({ kind: 'nothing' });
    expect(row('tca-cross').answer('Not said')).toBeChecked();
  });

  test('takes the place of what is in a field and does not hold', async () => {
    const user = await openClinic();
    await user.click(row('tca-cross').answer('Yes'));
    fireEvent.change(row('tca-cross').device(), { target: { value: 'x'.repeat(121) } });
    await user.upload(input(), fileWith(fileText(sample)));
    await user.click(await screen.findByRole('button', { name: 'Replace the profile' }));
    expect(row('tca-cross').device()).toHaveValue('Product B');
    expect(row('tca-cross').device()).toBeValid();
  });

  test('has nothing to change where it says the same', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    await user.upload(input(), fileWith(fileText(sample)));
    expect(await screen.findByText(/There is nothing to change/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Replace the profile' })).not.toBeInTheDocument();
  });
});

describe('a broken file', () => {
  test('changes nothing, and everything that is wrong is told', async () => {
    keptProfile.write(sample);
    const user = await openClinic();
    await user.upload(input(), fileWith(broken));
    const heading = await screen.findByRole('heading', { name: '“clinic.json” cannot be used' });
    expect(heading).toHaveFocus();
    expect(texts(within(heading.parentElement ?? heading).getAllByRole('listitem'))).toEqual([
      'Name of the clinicIt is empty. It has to be one line of text, with 1 to 120 characters.',
      'TCA CROSS, Approval checked onIt has to be a real day from 2000 to 2099, written like 2026-03-31. It is “2026-02-30”.',
    ]);
    expect(keptProfile.read()).toEqual({ kind: 'value', value: sample });
    expect(row('tca-cross').day()).toHaveValue('2026-02-20');
  });

  test('can be chosen again once it is mended, and the message goes', async () => {
    const user = await openClinic();
    await user.upload(input(), fileWith(broken));
    await screen.findByRole('heading', { name: '“clinic.json” cannot be used' });
    await user.upload(input(), fileWith(fileText(sample)));
    expect(await screen.findByRole('heading', { name: 'What “clinic.json” would change' })).toHaveFocus();
    expect(screen.queryByText(/cannot be used/)).not.toBeInTheDocument();
  });

  test('with more wrong than anyone would mend has the rest counted', async () => {
    const user = await openClinic();
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`laser-${index}`, true]));
    await user.upload(
      input(),
      fileWith(fileText(sample).replace('"offers": {', `"offers": {${JSON.stringify(many).slice(1, -1)},`)),
    );
    const heading = await screen.findByRole('heading', { name: '“clinic.json” cannot be used' });
    expect(within(heading.parentElement ?? heading).getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('And 20 more of such problems.')).toBeVisible();
  });
});
