import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetPerson } from '#storage';
import { DoctorOnOption, useDoctor } from '#visit';
import { hostile } from '../../fixtures/doctor.ts';

beforeEach(forgetPerson);

const user = userEvent.setup();
const button = (name: RegExp) => screen.getByRole('button', { name });
const note = (name: string) => screen.getByRole('textbox', { name: `Doctor’s note on ${name}` });

describe('an option', () => {
  test('is left out by one press and taken in again by another; each time it says which it is', async () => {
    render(<DoctorOnOption id="subcision" />);
    expect(screen.queryByText('Left out by the doctor')).toBeNull();
    await user.click(button(/^Leave out ?: Subcision$/));
    expect(screen.getByText('Left out by the doctor')).toBeVisible();
    expect(useDoctor.getState().leftOut).toEqual(['subcision']);
    const again = button(/^Take in again ?: Subcision$/);
    expect(again).toHaveFocus();
    await user.click(again);
    expect(screen.queryByText('Left out by the doctor')).toBeNull();
    expect(useDoctor.getState().leftOut).toEqual([]);
  });

  test('left out stands in the order of the rules, whatever was pressed first', async () => {
    render([<DoctorOnOption key="s" id="subcision" />, <DoctorOnOption key="t" id="tca-cross" />]);
    await user.click(button(/Leave out ?: Subcision/));
    await user.click(button(/Leave out ?: TCA CROSS/));
    expect(useDoctor.getState().leftOut).toEqual(['tca-cross', 'subcision']);
  });
});

describe('a note', () => {
  test('is kept as it is typed: going to another option and back loses nothing', async () => {
    const { rerender } = render(<DoctorOnOption id="subcision" />);
    await user.type(note('Subcision'), 'Cheeks first.');
    rerender(<DoctorOnOption id="tca-cross" />);
    expect(note('TCA CROSS')).toHaveValue('');
    await user.type(note('TCA CROSS'), 'Later.');
    rerender(<DoctorOnOption id="subcision" />);
    expect(note('Subcision')).toHaveValue('Cheeks first.');
    expect(useDoctor.getState().notes).toEqual({ subcision: 'Cheeks first.', 'tca-cross': 'Later.' });
  });

  test('takes 500 characters; a longer one is not kept, and that is said', async () => {
    render(<DoctorOnOption id="subcision" />);
    const longest = 'x'.repeat(500);
    fireEvent.change(note('Subcision'), { target: { value: longest } });
    expect(useDoctor.getState().notes.subcision).toBe(longest);
    fireEvent.change(note('Subcision'), { target: { value: `${longest}y` } });
    expect(await screen.findByText(/^Use 500 characters or fewer/)).toBe(screen.getByRole('status'));
    expect(note('Subcision')).toBeInvalid();
    expect(note('Subcision')).toHaveAccessibleDescription(/Use 500 characters or fewer/);
    expect(useDoctor.getState().notes.subcision).toBe(longest);
    expect(note('Subcision')).toHaveValue(`${longest}y`);
  });

  test('is text, whatever is typed', () => {
    render(<DoctorOnOption id="subcision" />);
    fireEvent.change(note('Subcision'), { target: { value: hostile } });
    expect(note('Subcision')).toHaveValue(hostile);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
