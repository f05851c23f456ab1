import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Disclosure, Field, FieldList, Mark, type MarkShape, Notice } from '#ui';
import { folded, texts } from '../fixtures/page.ts';

describe('a notice', () => {
  test.each(['caution', 'note'] as const)('in the tone of a %s says by its heading what it is', (tone) => {
    render(
      <Notice tone={tone} heading="One thing first">
        <p>Answer this.</p>
      </Notice>,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'One thing first' })).toBeVisible();
    expect(screen.getByText('Answer this.')).toBeVisible();
  });

  test('takes its place below another heading', () => {
    render(
      <Notice tone="note" heading="One thing first" level={3}>
        <p>Answer this.</p>
      </Notice>,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'One thing first' })).toBeVisible();
  });

  test('is announced where it comes to a page that is already there', () => {
    render(
      <Notice tone="note" heading="One thing first" live>
        <p>Answer this.</p>
      </Notice>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('One thing firstAnswer this.');
  });

  test('is not announced where it belongs to the page', () => {
    render(
      <Notice tone="caution" heading="One thing first">
        <p>Answer this.</p>
      </Notice>,
    );
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe.each(['plain', 'group', 'source'] as const)('something folded away (%s)', (kind) => {
  const box = (
    <Disclosure kind={kind} summary="Source">
      <p>A book.</p>
    </Disclosure>
  );

  test('is closed at first, and there all the same for print and for search', () => {
    render(box);
    expect(screen.getByText('Source')).toBeVisible();
    expect(screen.getByText('A book.')).toBeInTheDocument();
    expect(screen.getByText('A book.')).not.toBeVisible();
  });

  test('opens at a press and closes at another', async () => {
    render(box);
    await userEvent.click(screen.getByText('Source'));
    expect(screen.getByText('A book.')).toBeVisible();
    await userEvent.click(screen.getByText('Source'));
    expect(screen.getByText('A book.')).not.toBeVisible();
  });

  test('is the browser’s own, so that it works without scripts', () => {
    render(box);
    expect(folded('Source', document.body)).toHaveProperty('open', false);
  });
});

test('one folded box opens without the others', async () => {
  render(
    <>
      <Disclosure summary="First">one</Disclosure>
      <Disclosure summary="Second">two</Disclosure>
    </>,
  );
  await userEvent.click(screen.getByText('Second'));
  expect(folded('First', document.body)).toHaveProperty('open', false);
  expect(folded('Second', document.body)).toHaveProperty('open', true);
});

describe('a list of fields', () => {
  test('pairs each name with its value, in the order given', () => {
    render(
      <FieldList>
        <Field name="Depth">Deep</Field>
        <Field name="Width">Narrow</Field>
      </FieldList>,
    );
    expect(texts(screen.getAllByRole('term'))).toEqual(['Depth', 'Width']);
    expect(texts(screen.getAllByRole('definition'))).toEqual(['Deep', 'Narrow']);
  });

  test('puts what can be done with a field beside its value', () => {
    render(
      <FieldList>
        <Field name="Depth" action={<a href="/there/">Change</a>}>
          Deep
        </Field>
      </FieldList>,
    );
    const [value, action] = screen.getAllByRole('definition');
    expect(value).toHaveTextContent(/^Deep$/);
    expect(action && within(action).getByRole('link', { name: 'Change' })).toBeVisible();
  });
});

const shapes: readonly MarkShape[] = [
  'filled',
  'half',
  'linked',
  'leaf',
  'bar',
  'open',
  'struck',
  'question',
  'cross',
  'clock',
];

test.each(shapes)('the mark "%s" has a word that carries its meaning, and a shape of its own', (shape) => {
  const { container } = render(
    <>
      <Mark shape={shape}>Named</Mark>
      {shapes
        .filter((other) => other !== shape)
        .map((other) => (
          <Mark key={other} shape={other}>
            another
          </Mark>
        ))}
    </>,
  );
  expect(screen.getByText('Named')).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  const [own, ...others] = [...container.querySelectorAll('svg')];
  expect(own).toHaveAttribute('aria-hidden', 'true');
  expect(others.map(({ innerHTML }) => innerHTML)).not.toContain(own?.innerHTML);
});
