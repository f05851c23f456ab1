import * as z from 'zod/mini';
import { laterWords } from '#words/later';
import { type ClinicProfile, clinicSchema, profileVersion } from '../clinic.store.ts';
import { lineOfFault, repeatedKeys, utf8Text } from './json-text.ts';
import {
  type Problem,
  problemOfFile,
  problemOfNewer,
  problemOfRepeated,
  problemsOfIssues,
} from './problems.ts';

/** A profile as a file: exported here, read back here, all of it or nothing. */
export type ProfileFile = {
  readonly app: 'scar-options';
  readonly kind: 'clinic-profile';
  readonly version: number;
  readonly profile: ClinicProfile;
};

export type FileReading =
  | { readonly kind: 'profile'; readonly profile: ClinicProfile }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

const { problems: text } = laterWords.clinic;

/** Several times what the fullest profile takes. */
const mostKilobytes = 64;
const deepest = 16;

const headSchema = z.looseObject({
  app: z.literal('scar-options'),
  kind: z.literal('clinic-profile'),
});
const newerSchema = z.looseObject({
  version: z.custom<number>((version) => Number.isSafeInteger(version) && Number(version) > profileVersion),
});
const fileSchema = z.strictObject({
  ...headSchema.shape,
  version: z.literal(profileVersion),
  profile: clinicSchema,
});

export function profileFile(profile: ClinicProfile): ProfileFile {
  return { app: 'scar-options', kind: 'clinic-profile', version: profileVersion, profile };
}

/** Reads a file that claims to be a profile. It never throws, and what is wrong is told all at once. */
export async function readProfileFile(file: Blob): Promise<FileReading> {
  if (file.size > mostKilobytes * 1024) return unusable(problemOfFile(text.tooLarge(mostKilobytes)));
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return unusable(problemOfFile(text.unopened));
  }
  const content = utf8Text(bytes);
  return content === undefined ? unusable(problemOfFile(text.encoding)) : profileFromText(content);
}

function profileFromText(content: string): FileReading {
  let input: unknown;
  try {
    input = JSON.parse(content);
  } catch (error) {
    return unusable(problemOfFile(text.notJson, lineOfFault(error, content)));
  }
  const repeated = repeatedKeys(content, deepest);
  if (!repeated) return unusable(problemOfFile(text.tooDeep));
  if (!headSchema.safeParse(input).success) return unusable(problemOfFile(text.foreign));
  const newer = newerSchema.safeParse(input);
  if (newer.success) return unusable(problemOfNewer(newer.data.version));
  const read = fileSchema.safeParse(input);
  const problems = [
    ...repeated.map(problemOfRepeated),
    ...(read.success ? [] : problemsOfIssues(read.error.issues, input)),
  ];
  if (read.success && problems.length === 0) return { kind: 'profile', profile: read.data.profile };
  return unusable(...problems);
}

function unusable(...problems: readonly Problem[]): FileReading {
  const told = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { kind: 'unusable', problems: [...told.values()] };
}
