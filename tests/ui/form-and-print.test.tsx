import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { Form, PrintButton } from '#ui';

describe('a form', () => {
  test('hands over what is pressed, and has nowhere to send it', async () => {
    const submit = vi.fn((event) => event.preventDefault());
    const { container } = render(
      <Form onSubmit={submit}>
        <button type="submit">Continue</button>
      </Form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(submit).toHaveBeenCalledTimes(1);
    expect(container.querySelector('form')).toHaveAttribute('method', 'dialog');
    expect(container.querySelector('form')).toHaveAttribute('novalidate');
  });
});

describe('printing', () => {
  const button = <PrintButton instead={<p>Use the menu.</p>}>Print</PrintButton>;

  test('is one press', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    render(button);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('is not offered where the browser cannot, and what else to do is said', () => {
    vi.stubGlobal('print', undefined);
    render(button);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('Use the menu.')).toBeVisible();
  });

  test('is built into the page as if it could be', () => {
    vi.stubGlobal('print', undefined);
    expect(renderToString(button)).toContain('Print');
  });
});
