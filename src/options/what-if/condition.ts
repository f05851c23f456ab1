import { type Answers, type DetailId, detailIds, type QuestionId, type ScarType, scarTypes } from '#rules';
import { words } from '#words/after-questions';

const { conditions } = words.whatIf;
const { depths } = words.option;

/**
 * What would have to be so for an answer to be another one, to follow "if": "your doctor finds rolling scars, not
 * ice pick".
 */
export function condition(question: QuestionId, before: Answers, after: Answers): string {
  switch (question) {
    case 'scarTypes':
      return ofScarTypes(typesIn(before), typesIn(after));
    case 'depth':
      return ofDepth(before, after);
    case 'skinType':
      return after.skinType === 'unsure'
        ? conditions.skinType.unsure
        : conditions.skinType.is(after.skinType);
    case 'downtime':
      return conditions.downtime[after.downtime];
    default:
      return ofDetail(detailOf(question), after);
  }
}

/** The types named; none where the person is unsure. */
function typesIn(answers: Answers): readonly ScarType[] {
  const named: readonly string[] = answers.scarTypes;
  return scarTypes.filter((type) => named.includes(type));
}

function ofScarTypes(before: readonly ScarType[], after: readonly ScarType[]): string {
  const text = conditions.scarTypes;
  const name = (types: readonly ScarType[]) => types.map((type) => words.option.scarTypes[type]);
  const added = after.filter((type) => !before.includes(type));
  const removed = before.filter((type) => !after.includes(type));
  if (after.length === 0) return text.unsure;
  if (before.length === 0) return text.are(name(after));
  if (removed.length === 0) return text.too(name(added));
  if (added.length === 0) return text.without(name(removed));
  return text.ratherThan(name(after), name(removed));
}

function ofDepth({ depth: before }: Answers, { depth: after }: Answers): string {
  if (after === 'unsure') return conditions.depth.unsure;
  if (before === 'unsure') return conditions.depth.are(depths[after]);
  return conditions.depth.ratherThan(depths[after], depths[before]);
}

function detailOf(question: `details.${DetailId}`): DetailId {
  const id = detailIds.find((each) => question === `details.${each}`);
  if (!id) throw new RangeError(`no detail ${question}`);
  return id;
}

function ofDetail(id: DetailId, { details = {} }: Answers): string {
  const texts: Readonly<Record<string, string>> = conditions.details[id];
  const value = details[id] ?? 'unsure';
  return texts[value] ?? value;
}
