import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { announced, findPage } from '../fixtures/page.ts';
import { browser, complete, openApp, reload } from '../fixtures/render-app.tsx';

const { scarTypes, depth, skinType, downtime } = complete;
const titles = {
  '/questions/scar-type/': 'What do your scars look like?',
  '/questions/depth/': 'How deep are your deepest scars?',
  '/questions/skin-type/': 'How does your skin react to the sun?',
  '/questions/downtime/': 'How long could you accept visible healing?',
  '/questions/details/': 'A few more details',
  '/check/': 'Check your answers',
  '/options/': 'Options to ask a doctor about',
} as const;
const scars = titles['/questions/scar-type/'];
const box = (name: string) => screen.getByRole('checkbox', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const continueWith = async (user: ReturnType<typeof openApp>['user'], card: HTMLElement) => {
  await user.click(card);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
};

describe('a link to a later page', () => {
  test.each([
    '/questions/depth/',
    '/questions/skin-type/',
    '/questions/skin-type/help/',
    '/questions/downtime/',
    '/questions/details/',
    '/check/',
    '/options/',
  ])('such as %s leads to the first question, says why, and is no trap for Back', async (path) => {
    const before = window.history.length;
    openApp(path);
    await findPage(scars);
    const said = within(announced());
    expect(said.getByRole('heading', { level: 2, name: 'One thing first' })).toBeVisible();
    expect(said.getByText('The page you asked for needs this answer.')).toBeVisible();
    expect(window.location.pathname).toBe('/questions/scar-type/');
    expect(window.history.length).toBe(before);
  });

  test.each([
    ['/options/', { scarTypes }, '/questions/depth/'],
    ['/check/', { scarTypes, depth, skinType }, '/questions/downtime/'],
    ['/options/', { scarTypes, skinType, downtime }, '/questions/depth/'],
    ['/options/', { scarTypes, depth, skinType, downtime }, '/questions/details/'],
  ] as const)('%s leads to the question that is open: after %j to %s', async (path, answers, open) => {
    openApp(path, answers);
    await findPage(titles[open]);
    expect(screen.getByText('The page you asked for needs this answer.')).toBeVisible();
    expect(window.location.pathname).toBe(open);
  });

  test.each(Object.keys(titles) as (keyof typeof titles)[])(
    'leads straight to %s once everything is answered',
    async (path) => {
      openApp(path, complete);
      await findPage(titles[path]);
      expect(window.location.pathname).toBe(path);
      expect(screen.queryByText('One thing first')).not.toBeInTheDocument();
    },
  );

  test('says so until the person goes on, and not again', async () => {
    const { user } = openApp('/options/');
    await findPage(scars);
    await user.click(box('Ice pick'));
    expect(screen.getByText('One thing first')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage(titles['/questions/depth/']);
    expect(screen.queryByText('One thing first')).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(scars);
    expect(screen.queryByText('One thing first')).not.toBeInTheDocument();
  });

  test.each([
    ['of a newer version', '{"app":"scar-options","version":9,"data":{}}', /newer version of this page/],
    ['unreadable', 'nonsense', /saved answers that we could not read/],
  ])('says as well that the saved answers are %s', async (_, text, said) => {
    window.localStorage.setItem('scar-options.progress', text);
    openApp('/check/');
    await findPage(scars);
    expect(announced()).toHaveTextContent(said);
    expect(announced()).toHaveTextContent('One thing first');
  });

  test.each([
    [
      'of a newer version',
      '{"app":"scar-options","version":9,"data":{}}',
      /What you change there now is not kept/,
    ],
    ['unreadable', 'nonsense', /so that part is empty/],
  ])(
    'says that something beside the answers is %s, and leaves the answers in peace',
    async (_, text, said) => {
      window.localStorage.setItem('scar-options.notes', text);
      const { user } = openApp('/options/', complete);
      await findPage(titles['/options/']);
      expect(announced()).toHaveTextContent(said);
      expect(announced()).not.toHaveTextContent(/you start afresh/);
      await user.click(screen.getByRole('button', { name: 'Erase everything' }));
      expect(announced()).not.toHaveTextContent(said);
    },
  );

  test('says nothing of it any more once the person has been elsewhere', async () => {
    const { user } = openApp('/options/');
    await findPage(scars);
    await user.click(screen.getByRole('link', { name: 'All options' }));
    await findPage('All options');
    expect(announced()).toBeEmptyDOMElement();
  });
});

describe('the browser’s Back and Forward', () => {
  test('show the right question with the right answer', async () => {
    const { user } = openApp('/questions/scar-type/');
    await findPage(scars);
    await continueWith(user, box('Rolling'));
    await findPage(titles['/questions/depth/']);
    await continueWith(user, radio('Shallow'));
    await findPage(titles['/questions/skin-type/']);
    await user.click(radio('Type III'));

    await browser('back');
    await findPage(titles['/questions/depth/']);
    expect(radio('Shallow')).toBeChecked();
    await browser('back');
    await findPage(scars);
    expect(box('Rolling')).toBeChecked();
    expect(box('Ice pick')).not.toBeChecked();
    await browser('forward');
    await findPage(titles['/questions/depth/']);
    expect(radio('Shallow')).toBeChecked();
    await browser('forward');
    await findPage(titles['/questions/skin-type/']);
    expect(radio('Type III')).toBeChecked();
    expect(window.location.pathname).toBe('/questions/skin-type/');
  });

  test('agree with the Back of the page: it goes back in the same history and adds nothing to it', async () => {
    const { user } = openApp('/questions/scar-type/');
    await findPage(scars);
    await continueWith(user, box('Rolling'));
    await findPage(titles['/questions/depth/']);
    const entries = window.history.length;
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await findPage(scars);
    expect(window.history.length).toBe(entries);
    await browser('forward');
    await findPage(titles['/questions/depth/']);
    expect(window.location.pathname).toBe('/questions/depth/');
  });

  test('keep what was changed on the way', async () => {
    const { user } = openApp('/questions/scar-type/');
    await findPage(scars);
    await continueWith(user, box('Rolling'));
    await findPage(titles['/questions/depth/']);
    await browser('back');
    await findPage(scars);
    await user.click(box('Boxcar'));
    await browser('forward');
    await findPage(titles['/questions/depth/']);
    await browser('back');
    await findPage(scars);
    expect(box('Rolling')).toBeChecked();
    expect(box('Boxcar')).toBeChecked();
  });

  test('lead from a question back to it when its answer was taken back, and say why', async () => {
    const { user } = openApp('/questions/scar-type/');
    await findPage(scars);
    await continueWith(user, box('Rolling'));
    await findPage(titles['/questions/depth/']);
    await browser('back');
    await findPage(scars);
    await user.click(box('Rolling'));
    await browser('forward');
    await findPage(scars);
    expect(await screen.findByText('One thing first')).toBeVisible();
    expect(window.location.pathname).toBe('/questions/scar-type/');
  });

  test('go between the options, what is told of one, and the answers', async () => {
    const { user } = openApp('/check/', complete);
    await findPage(titles['/check/']);
    await user.click(screen.getByRole('button', { name: 'See your options' }));
    await findPage(titles['/options/']);
    await user.click(screen.getByRole('link', { name: 'All about TCA CROSS' }));
    await findPage('TCA CROSS');
    await browser('back');
    await findPage(titles['/options/']);
    await browser('back');
    await findPage(titles['/check/']);
    await browser('forward');
    await findPage(titles['/options/']);
    await browser('forward');
    await findPage('TCA CROSS');
  });
});

test('a reload on any page of the way changes nothing', async () => {
  const { user } = openApp('/questions/scar-type/');
  await findPage(scars);
  await continueWith(user, box('Rolling'));
  await findPage(titles['/questions/depth/']);
  await user.click(radio('Deep'));
  await reload();
  await findPage(titles['/questions/depth/']);
  expect(radio('Deep')).toBeChecked();
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await findPage(scars);
  expect(box('Rolling')).toBeChecked();
});

test('no address tells anything of the answers', async () => {
  const { user } = openApp('/questions/scar-type/');
  const visited: string[] = [];
  await findPage(scars);
  await continueWith(user, box('Rolling'));
  visited.push(window.location.href);
  await findPage(titles['/questions/depth/']);
  await continueWith(user, radio('Deep'));
  await findPage(titles['/questions/skin-type/']);
  visited.push(window.location.href);
  for (const address of visited) expect(address).not.toMatch(/rolling|deep|[?#]/);
});
