import * as z from 'zod/mini';
import { keptStore } from '#storage';

/** Notes of the person, in their own words. They stay on the device and on paper; no link carries them. */
export const notesSchema = z.strictObject({ notes: z.string().check(z.maxLength(2000)) });

export const useNotes = keptStore<z.output<typeof notesSchema>>({
  name: 'notes',
  version: 1,
  schema: notesSchema,
  empty: { notes: '' },
});
