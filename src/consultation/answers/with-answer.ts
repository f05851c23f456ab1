import { type Answers, type DetailId, type Details, type ScarType, scarTypes } from '#rules';

/** The answers with a kind of scar put in or taken out. Without any kind left they are unsure of it. */
export function withScarType(answers: Answers, pressed: ScarType | 'unsure'): Answers {
  const before: readonly string[] = answers.scarTypes;
  const named = scarTypes.filter((type) => (type === pressed) !== before.includes(type));
  return { ...answers, scarTypes: pressed === 'unsure' || named.length === 0 ? ['unsure'] : named };
}

/** The answers with another value of a detail. */
export function withDetail(answers: Answers, id: DetailId, value: Details[DetailId]): Answers {
  return { ...answers, details: { ...answers.details, [id]: value } };
}
