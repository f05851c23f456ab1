import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { Button, ErrorSummary, type FieldError } from '#ui';

const missing: readonly FieldError[] = [
  { inputId: 'size', text: 'Choose a size.' },
  { inputId: 'weight', text: 'Give a weight.' },
];

/** A form that finds the same things missing at every press. */
function Form({ errors = missing }: { errors?: readonly FieldError[] }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <ErrorSummary heading="There is a problem" errors={attempt > 0 ? errors : []} attempt={attempt} />
      <input id="size" aria-label="Size" />
      <input id="weight" aria-label="Weight" />
      <Button onClick={() => setAttempt(attempt + 1)}>Continue</Button>
    </>
  );
}

const pressContinue = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

beforeEach(() => window.history.replaceState(null, '', '/form/'));

test('nothing is shown while nothing is wrong', () => {
  render(<Form />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('nothing is shown after a press that finds nothing missing', async () => {
  render(<Form errors={[]} />);
  await pressContinue();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus();
});

test('what is missing is an alert, named by its heading, a line and a link for each', async () => {
  render(<Form />);
  await pressContinue();
  const alert = screen.getByRole('alert', { name: 'There is a problem' });
  expect(within(alert).getByRole('heading', { level: 2, name: 'There is a problem' })).toBeVisible();
  expect(within(alert).getAllByRole('listitem')).toHaveLength(2);
  const links = within(alert).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['Choose a size.', 'Give a weight.']);
});

test('the summary takes focus at every press in vain, the second as the first', async () => {
  render(<Form />);
  await pressContinue();
  expect(screen.getByRole('alert')).toHaveFocus();
  await pressContinue();
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('it does not pull focus back while the person goes about putting things right', async () => {
  const { rerender } = render(<Form />);
  await pressContinue();
  await userEvent.click(screen.getByRole('textbox', { name: 'Weight' }));
  rerender(<Form errors={[{ inputId: 'size', text: 'Choose a size.' }]} />);
  expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveFocus();
});

test('it takes no focus where errors stand before any press', () => {
  render(<ErrorSummary heading="There is a problem" errors={missing} attempt={0} />);
  expect(screen.getByRole('alert')).not.toHaveFocus();
});

test('a link leads to the input it speaks of and leaves the address as it is', async () => {
  render(<Form />);
  await pressContinue();
  const before = window.history.length;
  await userEvent.click(screen.getByRole('link', { name: 'Give a weight.' }));
  expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveFocus();
  expect(window.location.href).toMatch(/\/form\/$/);
  expect(window.history.length).toBe(before);
});

test('a link works from the keyboard', async () => {
  render(<Form />);
  await pressContinue();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Choose a size.' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Size' })).toHaveFocus();
});
