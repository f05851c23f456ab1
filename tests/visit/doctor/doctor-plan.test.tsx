import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { assess } from '#rules';
import { forgetPerson } from '#storage';
import { DoctorPlan, useDoctor } from '#visit';
import { complete } from '../../fixtures/render-app.tsx';

beforeEach(forgetPerson);

const user = userEvent.setup();
const plans = assess(complete).plans;
const rolling = assess({ ...complete, scarTypes: ['rolling'] }).plans;
const radio = (name: string) => screen.getByRole('radio', { name });
const group = () => within(screen.getByRole('group', { name: 'Plan chosen by the doctor' }));

test('the plans for the answers stand open with their steps, and none is chosen beforehand', () => {
  render(<DoctorPlan plans={plans} />);
  expect(
    group()
      .getAllByRole('radio')
      .map((each) => each.closest('label')?.textContent),
  ).toEqual(['No plan', 'Lift first, then resurface', 'Subcision with fillers']);
  expect(radio('No plan')).toBeChecked();
  expect(screen.getByText('First: TCA CROSS or Punch excision')).toBeVisible();
  expect(radio('Lift first, then resurface')).toHaveAccessibleDescription(
    /^First: TCA CROSS or Punch excision ?Time to heal/,
  );
});

test('one is chosen, by the arrow keys too, and given up again', async () => {
  render(<DoctorPlan plans={plans} />);
  await user.click(radio('Lift first, then resurface'));
  expect(useDoctor.getState().plan).toBe('lift-then-resurface');
  await user.keyboard('{ArrowDown}');
  expect(radio('Subcision with fillers')).toBeChecked();
  expect(useDoctor.getState().plan).toBe('subcision-with-fillers');
  await user.click(radio('No plan'));
  expect(useDoctor.getState().plan).toBeNull();
});

test('a chosen plan that no longer goes with the answers stays, says so, and can be changed', async () => {
  useDoctor.setState({ plan: 'lift-then-resurface' });
  const { rerender } = render(<DoctorPlan plans={plans} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<DoctorPlan plans={rolling} />);
  expect(screen.getByRole('status')).toHaveTextContent(
    '“Lift first, then resurface” is no longer among the plans for these answers.',
  );
  expect(radio('Lift first, then resurface')).toBeChecked();
  await user.click(radio('Subcision with fillers'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('radio', { name: 'Lift first, then resurface' })).toBeNull();
});

test('without plans that is said in place of an empty choice, and a chosen one still stands', () => {
  const { rerender } = render(<DoctorPlan plans={[]} />);
  expect(screen.getByText('There is no plan for these answers.')).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  act(() => useDoctor.setState({ plan: 'needling-with-peels' }));
  rerender(<DoctorPlan plans={[]} />);
  expect(radio('Needling in turn with peels')).toBeChecked();
});
