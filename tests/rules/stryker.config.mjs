/**
 * Mutation testing of the rules: `npm run test:mutation`. Each mutant is one change to a rule that a test has
 * to notice. The texts of the statements are left out: they are knowledge in words, read by people.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/rules/vitest.mutation.config.ts', related: false },
  mutate: ['rules/**/*.ts', '!rules/statements/article/**', '!rules/statements/supplement.ts'],
  // Not `perTest`: the rules remember what they worked out, so only the first test to ask is seen to run them.
  coverageAnalysis: 'all',
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/dist', '/reports', '/coverage', '/test-results', '/playwright-report'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/rules.html' },
  jsonReporter: { fileName: 'reports/mutation/rules.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
