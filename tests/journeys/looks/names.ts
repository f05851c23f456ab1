import type { Page } from '@playwright/test';
import type { Findings } from './eyes.ts';

/**
 * As assistive technology has it: links of one name that lead to different places, and buttons that share a name.
 * Whoever is read a list of them hears no difference.
 */
export async function sharedNames(page: Page): Promise<Findings> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const pressed = nodes
    .filter(({ ignored, role }) => !ignored && ['link', 'button'].includes(role?.value))
    .map(({ role, name, properties, nodeId }) => ({
      called: `${role?.value} “${name?.value}”`,
      leadsTo: String(properties?.find((property) => property.name === 'url')?.value.value ?? nodeId),
    }));
  const places = new Map<string, Set<string>>();
  for (const { called, leadsTo } of pressed)
    places.set(called, (places.get(called) ?? new Set()).add(leadsTo));
  const faults = [...places]
    .filter(([, ways]) => ways.size > 1)
    .map(([called, ways]) => `${called}: ${[...ways]}`);
  return { measured: pressed.length, faults };
}
