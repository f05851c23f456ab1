import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, laidOutWhole, standingStill } from './journey.ts';

/** Everything axe knows: WCAG A, AA and AAA, up to 2.2, and best practice. No rule is switched off. */
const everyRule = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of its rules whose verdict depends on the scheme of colours. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands. Of what passes, one place for each rule: to tell all of them takes longer
 * than to judge.
 */
export function analysed(page: Page, onlyColours = false) {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations', 'incomplete'] })
    // In the page alone: bringing together what several frames say takes longer than to judge, and there are none.
    .setLegacyMode();
  // Axe cannot decide what stands on what where nothing is laid out yet.
  return standingStill(page, () =>
    laidOutWhole(page, () => (onlyColours ? axe.withRules(ofColours) : axe.withTags(everyRule)).analyze()),
  );
}

/** Zero violations, and zero findings axe could not decide, in light and in dark colours. */
export async function passesEveryRule(page: Page): Promise<void> {
  // Most of the code that comes late is there then, and axe need not look twice.
  await page.waitForLoadState('networkidle');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, incomplete, passes } = await analysed(page);
    const told = (results: typeof violations) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    expect(told(violations), colorScheme).toEqual([]);
    expect(told(incomplete), colorScheme).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
  }
  await page.emulateMedia({ colorScheme: null });
}
