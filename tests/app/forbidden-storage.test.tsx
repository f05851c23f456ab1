import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { announced, findPage } from '../fixtures/page.ts';
import { complete, keptProgress, openApp } from '../fixtures/render-app.tsx';

const notKept =
  'This browser does not let us keep your answers. They last until you close or reload this page.';
const denied = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
const nothing = { getItem: () => null, removeItem: () => {}, clear: () => {}, key: () => null, length: 0 };

/** Goes the whole way, from the start to the options, by pressing what a person would press. */
async function goTheWholeWay(user: ReturnType<typeof openApp>['user']) {
  const goOn = () => user.click(screen.getByRole('button', { name: 'Continue' }));
  await findPage('Sunken acne scars: options to ask a doctor about');
  await user.click(screen.getByRole('link', { name: 'Start the questions' }));
  await findPage('What do your scars look like?');
  await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
  await goOn();
  await findPage('How deep are your deepest scars?');
  await user.click(screen.getByRole('radio', { name: 'Deep' }));
  await goOn();
  await findPage('How does your skin react to the sun?');
  await user.click(screen.getByRole('radio', { name: 'Type V' }));
  await goOn();
  await findPage('How long could you accept visible healing?');
  await user.click(screen.getByRole('radio', { name: 'A few days' }));
  await goOn();
  await findPage('A few more details');
  await goOn();
  await findPage('Check your answers');
  await user.click(screen.getByRole('button', { name: 'See your options' }));
  return findPage('Options to ask a doctor about');
}

describe.each([
  [
    'is not there at all',
    () => Object.defineProperty(globalThis, 'localStorage', { get: denied, configurable: true }),
  ],
  [
    'throws on every call',
    () =>
      vi.stubGlobal(
        'localStorage',
        new Proxy({}, { get: () => denied, ownKeys: denied, set: denied, deleteProperty: denied }),
      ),
  ],
  ['is full', () => vi.stubGlobal('localStorage', { ...nothing, setItem: full })],
])('where the storage %s', (_, forbid) => {
  test('the whole way leads to the options, and it is said once, quietly, that nothing is kept', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};
    try {
      forbid();
      const { user } = openApp('/');
      expect(await goTheWholeWay(user)).toHaveFocus();
      expect(announced()).toHaveTextContent(notKept);
      expect(screen.getAllByText(notKept)).toHaveLength(1);
      expect(screen.queryByText('There is a problem')).not.toBeInTheDocument();
    } finally {
      Object.defineProperty(globalThis, 'localStorage', before);
    }
  });
});

test('where nothing can be read, that is said from the first page on, and erasing is no trouble', async () => {
  vi.stubGlobal('localStorage', { ...nothing, getItem: denied, setItem: denied });
  const { user } = openApp('/');
  expect(await screen.findByText(notKept)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(screen.getByText('Everything has been erased from this device.')).toBeVisible();
});

test('where the storage works nothing of the kind is said, the whole way', async () => {
  const { user } = openApp('/');
  await goTheWholeWay(user);
  expect(screen.queryByText(notKept)).not.toBeInTheDocument();
  expect(keptProgress.read()).toMatchObject({
    kind: 'value',
    value: { answers: { scarTypes: complete.scarTypes, depth: 'deep', skinType: 'V', downtime: 'few-days' } },
  });
});

test('once the storage works again the note goes', async () => {
  vi.stubGlobal('localStorage', { ...nothing, setItem: full });
  const { user } = openApp('/questions/scar-type/');
  await findPage('What do your scars look like?');
  await user.click(screen.getByRole('checkbox', { name: 'Ice pick' }));
  expect(await screen.findByText(notKept)).toBeVisible();
  vi.stubGlobal('localStorage', { ...nothing, setItem: () => {} });
  await user.click(screen.getByRole('checkbox', { name: 'Rolling' }));
  expect(screen.queryByText(notKept)).not.toBeInTheDocument();
});
