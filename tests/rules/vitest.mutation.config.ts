import { defineConfig } from 'vitest/config';

/**
 * The tests of the rules as mutation testing runs them, hundreds of times: alone, over a sample of the answer
 * space (see tests/fixtures/answer-space.ts), with the modules loaded once for all files.
 */
export default defineConfig({
  test: {
    name: 'rules',
    environment: 'node',
    include: ['tests/rules/**/*.test.ts'],
    env: { RULES_SPACE: 'core' },
    isolate: false,
    testTimeout: 60_000,
  },
});
