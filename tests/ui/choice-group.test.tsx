import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ChoiceGroup, type ChoiceOption } from '#ui';

const sizes: readonly ChoiceOption[] = [
  { value: 'small', label: 'Small', hint: 'Fits in a pocket.' },
  { value: 'large', label: 'Large', hint: <em>Needs a bag.</em> },
  { value: 'unsure', label: 'I’m not sure' },
];

function group(type: 'radio' | 'checkbox', name = 'size') {
  const field = { name, onChange: vi.fn(), onBlur: vi.fn(), ref: vi.fn() };
  const element = (
    <ChoiceGroup type={type} options={sizes} field={field} firstId={`${name}-first`} apart="unsure" />
  );
  return { field, element };
}

describe.each(['radio', 'checkbox'] as const)('a group of cards, each a native %s', (type) => {
  test('offers every answer in the order given, the one that stands apart as an equal', () => {
    render(group(type).element);
    const cards = screen.getAllByRole<HTMLInputElement>(type);
    expect(cards.map(({ value }) => value)).toEqual(['small', 'large', 'unsure']);
    for (const card of cards) expect(card).toHaveAttribute('type', type);
  });

  test('has nothing chosen beforehand', () => {
    render(group(type).element);
    for (const card of screen.getAllByRole(type)) expect(card).not.toBeChecked();
  });

  test('keeps its names short: the hint is a description', () => {
    render(group(type).element);
    expect(screen.getByRole(type, { name: 'Small' })).toHaveAccessibleDescription('Fits in a pocket.');
    expect(screen.getByRole(type, { name: 'Large' })).toHaveAccessibleDescription('Needs a bag.');
  });

  test('describes nothing where there is no hint', () => {
    render(group(type).element);
    const unsure = screen.getByRole(type, { name: 'I’m not sure' });
    expect(unsure).not.toHaveAttribute('aria-describedby');
    expect(unsure).not.toHaveAccessibleDescription();
  });

  test('is chosen by pressing the words as well as the button', async () => {
    render(group(type).element);
    await userEvent.click(screen.getByText('Large'));
    expect(screen.getByRole(type, { name: 'Large' })).toBeChecked();
  });

  test('is chosen with the space bar', async () => {
    render(group(type).element);
    await userEvent.tab();
    expect(screen.getByRole(type, { name: 'Small' })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(screen.getByRole(type, { name: 'Small' })).toBeChecked();
  });

  test('gives its first input the id that an error summary leads to', () => {
    render(group(type).element);
    expect(screen.getByRole(type, { name: 'Small' })).toHaveAttribute('id', 'size-first');
  });

  test('tells the form what was chosen, when it was left, and hands it every input', async () => {
    const { field, element } = group(type);
    render(element);
    await userEvent.click(screen.getByRole(type, { name: 'Large' }));
    expect(field.onChange).toHaveBeenCalledTimes(1);
    expect(field.onBlur).not.toHaveBeenCalled();
    await userEvent.click(document.body);
    expect(field.onBlur).toHaveBeenCalledTimes(1);
    for (const card of screen.getAllByRole(type)) {
      expect(field.ref).toHaveBeenCalledWith(card);
      expect(card).toHaveAttribute('name', 'size');
    }
  });

  test('shows a picture beside the words, and keeps it out of the name and the description', () => {
    const options = sizes.map((size) => ({
      ...size,
      picture: <img alt={`Picture: ${size.value}`} src="data:," />,
    }));
    const { field } = group(type);
    render(<ChoiceGroup type={type} options={options} field={field} firstId="size-first" />);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    expect(screen.getByRole(type, { name: 'Small' })).toHaveAccessibleDescription('Fits in a pocket.');
    expect(screen.getByRole('img', { name: 'Picture: small' })).toBeVisible();
  });

  test('does not mix its hints with those of another group on the page', () => {
    render(
      <>
        {group(type, 'size').element}
        {group(type, 'weight').element}
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const card of screen.getAllByRole(type, { name: 'Large' })) {
      expect(card).toHaveAccessibleDescription('Needs a bag.');
    }
  });
});

test('of radio buttons one at most is chosen', async () => {
  render(group('radio').element);
  await userEvent.click(screen.getByRole('radio', { name: 'Small' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Large' }));
  expect(screen.getByRole('radio', { name: 'Small' })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: 'Large' })).toBeChecked();
});

test('the arrow keys go from one radio button to the next', async () => {
  render(group('radio').element);
  await userEvent.click(screen.getByRole('radio', { name: 'Small' }));
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Large' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'Large' })).toBeChecked();
});

test('of check boxes several can be ticked, and a tick taken back', async () => {
  render(group('checkbox').element);
  const [small, large] = [
    screen.getByRole('checkbox', { name: 'Small' }),
    screen.getByRole('checkbox', { name: 'Large' }),
  ];
  await userEvent.click(small);
  await userEvent.click(large);
  expect(small).toBeChecked();
  expect(large).toBeChecked();
  await userEvent.click(small);
  expect(small).not.toBeChecked();
  expect(large).toBeChecked();
});
