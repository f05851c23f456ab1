import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Question } from '#ui';

const why = { label: 'Why we ask:', text: 'Bags differ.' };
const error = { label: 'Error:', text: 'Choose a size.' };

describe('a question', () => {
  test('is one group, named by its heading and by nothing more', () => {
    render(
      <Question title="How large?" hint="Measure it." why={why} error={error}>
        <input type="radio" aria-label="Small" />
      </Question>,
    );
    const group = screen.getByRole('group', { name: 'How large?' });
    expect(group.tagName).toBe('FIELDSET');
    expect(within(group).getByRole('radio', { name: 'Small' })).toBeVisible();
    expect(screen.getAllByRole('group')).toHaveLength(1);
  });

  test('is the heading of its page, which can take focus without being a stop of the Tab key', () => {
    render(<Question title="How large?">answers</Question>);
    const heading = screen.getByRole('heading', { level: 1, name: 'How large?' });
    expect(heading).toHaveAttribute('tabindex', '-1');
    heading.focus();
    expect(heading).toHaveFocus();
  });

  test('is a smaller heading where it is one of several on a page', () => {
    render(
      <Question title="How large?" as="part">
        answers
      </Question>,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'How large?' })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'How large?' })).toBeVisible();
  });

  test('is described by its hint', () => {
    render(
      <Question title="How large?" hint="Measure it." why={why}>
        answers
      </Question>,
    );
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Measure it.');
  });

  test('says why it is asked, for those who look', () => {
    render(
      <Question title="How large?" why={why}>
        answers
      </Question>,
    );
    expect(screen.getByText('Why we ask:').parentElement).toHaveTextContent('Why we ask: Bags differ.');
  });

  test('is described by its hint and then by what is wrong', () => {
    render(
      <Question title="How large?" hint="Measure it." error={error}>
        answers
      </Question>,
    );
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Measure it. Error: Choose a size.');
  });

  test('is described by what is wrong alone where it has no hint', () => {
    render(
      <Question title="How large?" error={error}>
        answers
      </Question>,
    );
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: Choose a size.');
  });

  test('is described by nothing where there is nothing to add', () => {
    render(<Question title="How large?">answers</Question>);
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby');
    expect(screen.queryByText('Why we ask:')).not.toBeInTheDocument();
  });

  test('has a picture beside its answers, and keeps it out of its name and description', () => {
    render(
      <Question title="How large?" hint="Measure it." picture={<img alt="A ruler" src="data:," />}>
        <input type="radio" aria-label="Small" />
      </Question>,
    );
    const group = screen.getByRole('group', { name: 'How large?' });
    expect(group).toHaveAccessibleDescription('Measure it.');
    expect(within(group).getByRole('img', { name: 'A ruler' })).toBeVisible();
    expect(within(group).getByRole('radio', { name: 'Small' })).toBeVisible();
  });

  test('keeps its description to itself beside another question', () => {
    render(
      <>
        <Question title="How large?" as="part" hint="Measure it.">
          answers
        </Question>
        <Question title="How heavy?" as="part" hint="Weigh it.">
          answers
        </Question>
      </>,
    );
    expect(screen.getByRole('group', { name: 'How large?' })).toHaveAccessibleDescription('Measure it.');
    expect(screen.getByRole('group', { name: 'How heavy?' })).toHaveAccessibleDescription('Weigh it.');
  });
});
