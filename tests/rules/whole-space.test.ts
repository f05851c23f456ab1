import { expect, test } from 'vitest';
import { allDetails, coreAnswers, forEveryAnswer, sampled, spaceSize } from '../fixtures/answer-space.ts';

test('there are 840 core answer sets, and 204,120 with every detail answered', () => {
  expect(coreAnswers).toHaveLength(840);
  expect(allDetails).toHaveLength(243);
  expect(spaceSize).toBe(sampled ? 840 * 11 : 204_120);
  expect(forEveryAnswer(() => {})).toBe(spaceSize);
});
