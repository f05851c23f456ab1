import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, type MockInstance, vi } from 'vitest';

// Generous, so that a busy machine fails no test: nothing here waits for a time to pass.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** What React and jsdom complain of. A test that expects a complaint clears it with `vi.mocked(...).mockClear()`. */
let complaints: MockInstance<typeof console.error>;

beforeAll(() => {
  // The tests import what they use, so Testing Library cannot find out by itself that it runs in one.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
  // jsdom has no layout, so it does not scroll either.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  const { calls } = complaints.mock;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(calls, 'nothing was complained of on the console').toEqual([]);
});
