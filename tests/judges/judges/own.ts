import type { Page } from '@playwright/test';
import { edgeContrast } from '../../journeys/looks/contrast.ts';
import { ringsByTab, ringsInTurn } from '../../journeys/looks/focus-ring.ts';
import { endless, foreseen } from '../../journeys/looks/motion.ts';
import { sharedNames } from '../../journeys/looks/names.ts';
import { sticksOut } from '../../journeys/looks/room.ts';
import type { Judge } from '../judge.ts';

/** A check of ours for what no judge of others reports. */
function own(
  name: string,
  about: string,
  faults: (page: Page, onlyColours: boolean) => Promise<readonly string[]>,
  { seesColours = false, quick = true } = {},
): Judge {
  return {
    name,
    from: undefined,
    about,
    quick,
    seesColours,
    opensAnew: false,
    findings: async (page, onlyColours) =>
      (await faults(page, onlyColours)).map((fault) => ({
        rule: name,
        where: fault,
        says: fault,
        sure: true,
      })),
  };
}

const focusRings = own(
  'focus rings',
  'Everything that takes focus by Tab shows a ring: 2 px, 3 to 1, not cut off',
  async (page, onlyColours) => (await (onlyColours ? ringsInTurn : ringsByTab)(page)).faults,
  { seesColours: true, quick: false },
);

const edges = own(
  'edges',
  'Everything that can be pressed or filled in has an edge or a filling of 3 to 1',
  async (page) => (await edgeContrast(page)).faults,
  { seesColours: true },
);

const sideways = own('sideways', 'At 320 px nothing sticks out or is cut off', async (page) => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const { faults } = await sticksOut(page);
  if (before) await page.setViewportSize(before);
  return faults;
});

/** Nothing moves for ever, and nothing at all where the person asks for less motion. */
const motion = own(
  'motion',
  'Nothing moves for ever, and nothing at all where less motion is asked for',
  async (page) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const forEver = await endless(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const inSpiteOfThat = await foreseen(page);
    return [...forEver, ...inSpiteOfThat];
  },
);

const names = own(
  'names',
  'Links of one name lead to one place; no two buttons share a name',
  async (page) => (await sharedNames(page)).faults,
);

export const ownChecks: readonly Judge[] = [focusRings, edges, sideways, motion, names];
