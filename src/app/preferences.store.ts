import * as z from 'zod/mini';
import { keptStore } from '#storage';

/** How the page looks for this person. */
export const textSizes = ['normal', 'large', 'larger'] as const;
export const schemes = ['system', 'light', 'dark'] as const;

const schema = z.strictObject({ textSize: z.enum(textSizes), scheme: z.enum(schemes) });
type Preferences = z.output<typeof schema>;
export type TextSize = Preferences['textSize'];
export type Scheme = Preferences['scheme'];

export const usePreferences = keptStore<Preferences>({
  name: 'preferences',
  of: 'device',
  version: 1,
  schema,
  empty: { textSize: 'normal', scheme: 'system' },
});
