import { expect, test } from 'vitest';
import { assess } from '#rules';
import { coreAnswers, forEveryAnswer } from '../fixtures/answer-space.ts';

test('there are 840 core answer sets, and 204,120 with every detail answered', () => {
  expect(coreAnswers).toHaveLength(840);
  expect(forEveryAnswer((answers) => assess(answers))).toBe(840 * 243);
});
