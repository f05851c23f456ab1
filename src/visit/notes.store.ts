import * as z from 'zod/mini';
import { keptStore } from '#storage';

/** Notes of the person, in their own words. They stay on the device and on paper; no link carries them. */
const schema = z.strictObject({ notes: z.string().check(z.maxLength(2000)) });

export const useNotes = keptStore<z.output<typeof schema>>({
  name: 'notes',
  version: 1,
  schema,
  empty: { notes: '' },
});
