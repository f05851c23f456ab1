import type * as z from 'zod/mini';
import { treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { longest, profileVersion } from '../clinic.store.ts';
import type { Path } from './json-text.ts';

/** One thing that keeps a file from being used: where it stands and what is wrong, in words. */
export type Problem = { readonly where: string; readonly what: string };

const { problems: text } = laterWords.clinic;
const { expected } = text;

/** What has to stand at an entry, by the last step of the way to it. Options and groups hold entries. */
const expectedAt: ReadonlyMap<string, string> = new Map([
  ['version', expected.version(profileVersion)],
  ['name', expected.text(longest)],
  ['opensLinksInConsultation', expected.yesOrNo],
  ['offered', expected.yesOrNo],
  ['device', expected.text(longest)],
  ['approvalChecked', expected.day],
]);

/** Maps, not objects: a step may be any text that stands in a file. */
const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(text.fields),
  ...treatmentIds.map((id) => [id, words.option.treatmentNames[id]] as const),
]);
const optionIds: ReadonlySet<string> = new Set(treatmentIds);
/** Steps that say nothing to a reader once there is a next one. */
const passedOver: ReadonlySet<string> = new Set(['profile', 'offers']);

const longestQuote = 60;

/** The whole file is the matter, or a line of it. */
export function problemOfFile(what: string, line?: number): Problem {
  return { where: line === undefined ? text.wholeFile : text.line(String(line)), what };
}

export function problemOfRepeated(path: Path): Problem {
  return { where: placeInWords(path), what: text.twice };
}

export function problemOfNewer(version: number): Problem {
  return problemOfFile(text.newer(String(version), profileVersion));
}

/** What the schema found, in words. */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[], input: unknown): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownEntry(path, key));
    const wanted = expectedAt.get(path.at(-1) ?? '') ?? expected.entries;
    return [{ where: placeInWords(path), what: wrong(wanted, valueAt(input, path)) }];
  });
}

function wrong(wanted: string, found: unknown): string {
  if (found === undefined) return text.missing(wanted);
  return typeof found === 'string' && found.trim() === ''
    ? text.empty(wanted)
    : text.instead(wanted, quoted(found));
}

function unknownEntry(path: Path, key: string): Problem {
  const at = path.at(-1) ?? '';
  const where = placeInWords(path);
  if (at === 'offers') return { where, what: text.unknownOption(quoted(key)) };
  const name = names.get(key);
  if (optionIds.has(at) && (key === 'device' || key === 'approvalChecked') && name !== undefined)
    return { where, what: text.onlyOffered(name) };
  return { where, what: text.unknownEntry(quoted(key)) };
}

function placeInWords(path: Path): string {
  const told = path.filter((step, index) => index === path.length - 1 || !passedOver.has(step));
  return told.map((step) => names.get(step) ?? quoted(step)).join(', ') || text.wholeFile;
}

function quoted(value: unknown): string {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const short = shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
  return typeof value === 'string' ? text.quoted(short) : short;
}

function valueAt(input: unknown, path: Path): unknown {
  let found = input;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
