import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

export const consultation = 'Consultation view';

/** What a doctor does on the consultation view, by the words they see. */
export function doctor(page: Page) {
  const question = (name: string) => page.getByRole('group', { name, exact: true });
  return {
    async open(address = '/consultation/') {
      await page.goto(address);
      await this.isThere();
    },
    async isThere() {
      await expect(page.getByRole('heading', { level: 1, name: consultation })).toBeVisible();
    },
    question,
    scar: (type: string) => question('Kind of scar').getByRole('checkbox', { name: type, exact: true }),
    answer: (to: string, name: string) => question(to).getByRole('radio', { name, exact: true }),
    view: (name: string) => question('What to show').getByRole('radio', { name, exact: true }),
    row: (option: string) =>
      page
        .getByRole('region', { name: 'Options', exact: true })
        .getByRole('button', { name: new RegExp(`^${option}`) }),
    focus: page.getByRole('region', { name: 'What to show', exact: true }),
    /** Where a large picture takes the place of the options. */
    back: page.getByRole('button', { name: 'Back to the options' }),
    /** What moved is on its way for a moment: over what it passes, and no state to be measured in. */
    nothingSlides: () => expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0),
    status: page.getByRole('region', { name: 'Options', exact: true }).getByRole('status'),
  };
}
