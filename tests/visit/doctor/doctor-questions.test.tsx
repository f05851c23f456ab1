import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { forgetPerson } from '#storage';
import { DoctorQuestions, useDoctor } from '#visit';

beforeEach(forgetPerson);

const user = userEvent.setup();
const list = () => screen.getByRole('list', { name: 'Questions from the doctor' });
const field = () => screen.getByRole('textbox', { name: 'Add a question to take home' });
const asked = () => useDoctor.getState().questions.map(({ text }) => text);

async function add(question: string) {
  await user.type(field(), question);
  await user.click(screen.getByRole('button', { name: 'Add' }));
}

test('are added one after the other; the field is empty and ready for the next', async () => {
  render(<DoctorQuestions />);
  await add('Is there time in spring?');
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
  await add('Who could drive you?');
  expect(
    within(list())
      .getAllByRole('listitem')
      .map((item) => item.firstElementChild?.textContent),
  ).toEqual(['Is there time in spring?', 'Who could drive you?']);
});

test('an empty one is refused with words', async () => {
  render(<DoctorQuestions />);
  await add('   ');
  expect(field()).toHaveAccessibleDescription('Write your question first.');
  expect(asked()).toEqual([]);
});

test('one is reworded and one removed, and focus stays with the list', async () => {
  render(<DoctorQuestions />);
  await add('One?');
  await add('Two?');
  await user.click(screen.getByRole('button', { name: /^Edit ?: One\?/ }));
  const wording = screen.getByRole('textbox', { name: 'Your wording' });
  expect(wording).toHaveFocus();
  await user.clear(wording);
  await user.type(wording, 'Another?');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(asked()).toEqual(['Another?', 'Two?']);
  await user.click(screen.getByRole('button', { name: /^Remove ?: Another\?/ }));
  expect(asked()).toEqual(['Two?']);
  expect(list()).toHaveFocus();
});

test('a question keeps what it is: the next one never takes the place of one removed', async () => {
  render(<DoctorQuestions />);
  await add('One?');
  await add('Two?');
  await user.click(screen.getByRole('button', { name: /^Remove ?: One\?/ }));
  await add('Three?');
  expect(useDoctor.getState().questions).toEqual([
    { id: 'doctor.2', text: 'Two?' },
    { id: 'doctor.3', text: 'Three?' },
  ]);
});

test('one that was typed and not yet added is still there after a look at something else', async () => {
  const { unmount } = render(<DoctorQuestions />);
  await user.type(field(), 'Who could');
  unmount();
  render(<DoctorQuestions />);
  expect(field()).toHaveValue('Who could');
  await user.type(field(), ' drive you?');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(asked()).toEqual(['Who could drive you?']);
  expect(field()).toHaveValue('');
});

test('one that was typed and not added is gone with the patient', async () => {
  const { unmount } = render(<DoctorQuestions />);
  await user.type(field(), 'Who could');
  unmount();
  forgetPerson();
  render(<DoctorQuestions />);
  expect(field()).toHaveValue('');
});
