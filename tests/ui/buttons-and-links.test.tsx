import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Button, Chip, LinkButton, Page, PageHeading, Progress } from '#ui';

beforeEach(() => window.history.replaceState(null, '', '/here/'));

describe('a button', () => {
  test('has its words for a name and does its work when pressed', async () => {
    const press = vi.fn();
    render(<Button onClick={press}>Print</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('works from the keyboard', async () => {
    const press = vi.fn();
    render(<Button onClick={press}>Print</Button>);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(press).toHaveBeenCalledTimes(2);
  });

  test('does nothing while it is switched off', async () => {
    const press = vi.fn();
    render(
      <Button disabled onClick={press}>
        Print
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(press).not.toHaveBeenCalled();
  });

  test.each(['primary', 'secondary', 'quiet'] as const)('is a button all the same when it is %s', (kind) => {
    render(<Button kind={kind}>Print</Button>);
    expect(screen.getByRole('button', { name: 'Print' })).toHaveAttribute('type', 'button');
  });

  test('sends a form only where it is meant to', async () => {
    const send = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Button>Print</Button>
        <Button type="submit">Continue</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('a link with the weight of a button', () => {
  test('is a link, to be opened in a new tab or copied', () => {
    render(<LinkButton href="/there/">Start</LinkButton>);
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/there/');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('goes where it points', async () => {
    render(<LinkButton href="/there/">Start</LinkButton>);
    await userEvent.click(screen.getByRole('link', { name: 'Start' }));
    expect(window.location.pathname).toBe('/there/');
  });

  test('lets something else decide where to go', async () => {
    const follow = vi.fn();
    render(
      <LinkButton href="/there/" onFollow={follow}>
        Start
      </LinkButton>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Start' }));
    expect(follow).toHaveBeenCalledTimes(1);
    expect(window.location.pathname).toBe('/here/');
  });

  test('leaves a press for a new tab to the browser', async () => {
    const follow = vi.fn();
    render(
      <LinkButton href="#new-tab" onFollow={follow}>
        Start
      </LinkButton>,
    );
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'Start' }));
    expect(follow).not.toHaveBeenCalled();
  });
});

describe('a chip', () => {
  test('says in its name what it changes, beside what it shows', () => {
    render(
      <Chip href="/there/" action="Change Depth:">
        deep
      </Chip>,
    );
    expect(screen.getByRole('link', { name: /^Change Depth:\s?deep$/ })).toHaveTextContent(
      /^Change Depth: deep$/,
    );
  });

  test('leads to where the answer can be changed', async () => {
    render(
      <Chip href="/there/" action="Change Depth:">
        deep
      </Chip>,
    );
    await userEvent.click(screen.getByRole('link', { name: /deep/ }));
    expect(window.location.pathname).toBe('/there/');
  });
});

describe('a page', () => {
  test('starts with the way back, where there is one', async () => {
    render(
      <Page back={{ href: '/there/', label: 'Back' }}>
        <PageHeading>A page</PageHeading>
      </Page>,
    );
    const [back, heading] = [screen.getByRole('link', { name: 'Back' }), screen.getByRole('heading')];
    expect(back.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(back);
    expect(window.location.pathname).toBe('/there/');
  });

  test.each([
    ['goes back in the history of the browser where that leads to the same page', '/there/', -1],
    ['is a step of its own where the person came from elsewhere', '/elsewhere/', 1],
  ])('%s', async (_, from, entries) => {
    const back = vi.spyOn(window.history, 'back').mockImplementation(() => {});
    window.history.replaceState({ from }, '', '/here/');
    const before = window.history.length;
    render(
      <Page back={{ href: '/there/', label: 'Back' }}>
        <PageHeading>A page</PageHeading>
      </Page>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(back).toHaveBeenCalledTimes(entries < 0 ? 1 : 0);
    expect(window.history.length).toBe(entries < 0 ? before : before + 1);
    expect(window.location.pathname).toBe(entries < 0 ? '/here/' : '/there/');
  });

  test('has no way back where there is none', () => {
    render(
      <Page>
        <PageHeading>A page</PageHeading>
      </Page>,
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('has one heading, which can take focus without being a stop of the Tab key', async () => {
    render(
      <Page>
        <PageHeading>A page</PageHeading>
      </Page>,
    );
    const heading = screen.getByRole('heading', { level: 1, name: 'A page' });
    await userEvent.tab();
    expect(heading).not.toHaveFocus();
    heading.focus();
    expect(heading).toHaveFocus();
  });
});

test('progress is told in words', () => {
  render(<Progress>Question 2 of 4</Progress>);
  expect(screen.getByText('Question 2 of 4')).toBeVisible();
});
