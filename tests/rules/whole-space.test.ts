import { expect, test } from 'vitest';
import { assess } from '#rules';
import { allDetails, coreAnswers, forEveryAnswer, sampled, spaceSize } from '../fixtures/answer-space.ts';

test('there are 840 core answer sets, and 204,120 with every detail answered', { timeout: 60_000 }, () => {
  expect(coreAnswers).toHaveLength(840);
  expect(allDetails).toHaveLength(243);
  expect(spaceSize).toBe(sampled ? 840 * 11 : 204_120);
  expect(forEveryAnswer((answers) => assess(answers))).toBe(spaceSize);
});
