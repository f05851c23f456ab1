import { expect, test } from '../journey.ts';
import { endless } from './motion.ts';
import { sharedNames } from './names.ts';
import { everyStop } from './stops.ts';

test('links of one name lead to one place, no two buttons share a name, and nothing moves for ever', async ({
  page,
  allowedConsole,
}) => {
  test.slow();
  allowedConsole.push('404');
  const faults: string[] = [];
  await everyStop(page, async (stop) => {
    const named = await sharedNames(page);
    expect(named.measured, stop).toBeGreaterThanOrEqual(6);
    faults.push(...[...named.faults, ...(await endless(page))].map((fault) => `at ${stop}: ${fault}`));
  });
  expect(faults).toEqual([]);
});
