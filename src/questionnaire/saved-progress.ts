import * as z from 'zod/mini';
import { questionSchemas } from '#rules';
import type { SafeStorage, Slot } from '#storage';
import type { PartialAnswers, Suggestions } from './progress.ts';

/** What is kept between visits: what was said, and nothing that follows from it. */
export type SavedProgress = { readonly answers: PartialAnswers; readonly suggestions: Suggestions };

const { scarTypes, depth, skinType, downtime, details } = questionSchemas;
const savedProgressSchema = z.strictObject({
  answers: z.strictObject({
    scarTypes: z.exactOptional(scarTypes),
    depth: z.exactOptional(depth),
    skinType: z.exactOptional(skinType),
    downtime: z.exactOptional(downtime),
    details: z.exactOptional(details),
  }),
  suggestions: z.strictObject({ scarTypes: z.exactOptional(scarTypes), skinType: z.exactOptional(skinType) }),
});

/** The place in the storage where the progress of the questionnaire is kept. */
export function progressSlot(storage: SafeStorage): Slot<SavedProgress> {
  return storage.slot<SavedProgress>({ name: 'progress', version: 1, schema: savedProgressSchema });
}
