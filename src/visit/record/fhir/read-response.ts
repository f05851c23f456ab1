import * as z from 'zod/mini';
import { type Answers, answersSchema, coreQuestions, detailIds, detailsAsked, rulesVersion } from '#rules';
import { words } from '#words/after-questions';
import { type Asked, askedCore, askedDetail, detailLinkId, questionnaireUrl } from './codes.ts';

/** Either the answers, or everything that keeps this from being a response that can be read. */
export type ResponseReading =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

const { problems } = words.record.fhir;

/** Other programs add fields of their own (ids, texts, extensions): those are let be. What is read is checked. */
const answeredItem = z.looseObject({
  linkId: z.string({ error: problems.shape }),
  answer: z.optional(
    z.array(
      z.looseObject(
        {
          valueCoding: z.looseObject(
            { system: z.string({ error: problems.shape }), code: z.string({ error: problems.shape }) },
            { error: problems.shape },
          ),
        },
        { error: problems.shape },
      ),
      { error: problems.shape },
    ),
  ),
  item: z.optional(z.array(z.never({ error: problems.shape }), { error: problems.shape })),
});
const item = z.looseObject(
  { ...answeredItem.shape, item: z.optional(z.array(answeredItem, { error: problems.shape })) },
  { error: problems.shape },
);
const responseShape = z.looseObject(
  {
    resourceType: z.literal('QuestionnaireResponse', { error: problems.resource }),
    status: z.enum(['completed', 'amended'], { error: problems.status }),
    questionnaire: z.string({ error: problems.otherForm }),
    item: z.array(item, { error: problems.shape }),
  },
  { error: problems.resource },
);

const codesOf = new Map<string, Asked['codes']>([
  ...coreQuestions.map((id) => [id, askedCore(id).codes] as const),
  ...detailIds.map((id) => [detailLinkId(id), askedDetail(id).codes] as const),
]);

/** Reads a response back: all of it, or nothing and why. It never throws on parsed JSON and never guesses. */
export function answersFromResponse(input: unknown): ResponseReading {
  const read = responseShape.safeParse(input);
  if (!read.success) {
    return unreadable(read.error.issues.map(({ path, message }) => [...path, message].join(': ')));
  }
  const { questionnaire, item: items } = read.data;
  const [url, version = rulesVersion] = questionnaire.split('|');
  if (url !== questionnaireUrl) return unreadable([problems.otherForm]);
  if (major(version) !== major(rulesVersion)) return unreadable([problems.otherVersion(version)]);

  const answered = items.flatMap((one) => [one, ...(one.item ?? [])]).filter(({ answer }) => answer?.length);
  const given = new Map(
    answered.map(({ linkId, answer = [] }) => [linkId, answer.map(({ valueCoding: { code } }) => code)]),
  );
  const wrong = [
    ...(given.size < answered.length ? [problems.twice] : []),
    ...answered.flatMap(({ linkId, answer = [] }) => wrongIn(linkId, answer)),
  ];
  return wrong.length > 0 ? unreadable(wrong) : checked(given);
}

type Answer = NonNullable<z.output<typeof answeredItem>['answer']>;

function wrongIn(linkId: string, answer: Answer): readonly string[] {
  const codes = codesOf.get(linkId);
  if (!codes) return [problems.unknownQuestion(linkId)];
  if (linkId !== 'scarTypes' && answer.length > 1) return [problems.manyAnswers(linkId)];
  return answer
    .filter(({ valueCoding }) => !codes.some((known) => same(known, valueCoding)))
    .map(({ valueCoding: { system, code } }) => problems.unknownAnswer(linkId, `${system}#${code}`));
}

function same(one: { system: string; code: string }, other: { system: string; code: string }): boolean {
  return one.system === other.system && one.code === other.code;
}

/** What the rules themselves demand of answers: complete, no kind twice, `unsure` alone, no detail that is not asked. */
function checked(given: ReadonlyMap<string, readonly string[]>): ResponseReading {
  const details = detailIds.flatMap((id) => {
    const [value] = given.get(detailLinkId(id)) ?? [];
    return value === undefined ? [] : [[id, value] as const];
  });
  const read = answersSchema.safeParse({
    ...Object.fromEntries(
      coreQuestions.map((id) => [id, id === 'scarTypes' ? given.get(id) : given.get(id)?.[0]]),
    ),
    ...(details.length > 0 ? { details: Object.fromEntries(details) } : {}),
  });
  if (!read.success) return unreadable(read.error.issues.map(({ message }) => message));
  const asked = detailsAsked(read.data.scarTypes);
  const notAsked = details.filter(([id]) => !asked.includes(id));
  if (notAsked.length > 0) return unreadable(notAsked.map(([id]) => problems.notAsked(detailLinkId(id))));
  return { kind: 'answers', answers: read.data };
}

function major(version: string): string {
  return version.split('.')[0] ?? version;
}

function unreadable(what: readonly string[]): ResponseReading {
  return { kind: 'unreadable', problems: what };
}
