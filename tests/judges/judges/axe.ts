import { analysed } from '../../journeys/axe.ts';
import type { Judge } from '../judge.ts';

/** Every rule of WCAG A, AA and AAA and of best practice, as in the journeys. */
export const axe: Judge = {
  name: 'axe',
  from: '@axe-core/playwright',
  about: 'Deque’s rules: WCAG 2.2 A, AA, AAA and best practice',
  quick: false,
  seesColours: true,
  opensAnew: false,
  async findings(page, onlyColours) {
    const { violations, incomplete } = await analysed(page, onlyColours);
    const told = (results: typeof violations, sure: boolean) =>
      results.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => ({ rule: id, where: html, says: any[0]?.message ?? help, sure })),
      );
    return [...told(violations, true), ...told(incomplete, false)];
  },
};
