import { type Group, grouped } from '#options';
import {
  type Answers,
  assess,
  changesBetween,
  type Move,
  type OptionAssessment,
  type ScarType,
  type Standing,
  scarTypes,
} from '#rules';

/** The kinds of scar that can be looked at one by one: those answered, or all where the kind is unsure. */
export function typesAmong(options: readonly OptionAssessment[]): readonly ScarType[] {
  return scarTypes.filter((type) => options.some(({ perScarType }) => perScarType[type] !== undefined));
}

/** Where an option stands for one kind of scar, as the rules say it; for all together, the standing they give it. */
export function standingFor({ standing, perScarType }: OptionAssessment, type: ScarType | null) {
  return (type === null ? undefined : perScarType[type]) ?? standing;
}

/** The groups for one kind of scar, or for all of them together. */
export function groupsFor(options: readonly OptionAssessment[], type: ScarType | null): readonly Group[] {
  return grouped(options.map((option) => ({ ...option, standing: standingFor(option, type) })));
}

/** What moved from one group to another between two sets of answers, as the groups are shown. */
export function movesFor(
  before: Answers,
  after: Answers,
  type: ScarType | null,
): readonly Move<Standing | 'depends'>[] {
  if (type === null) return changesBetween(before, after).moves;
  const then = assess(before).options;
  return assess(after).options.flatMap((option, place) => {
    const earlier = then[place];
    const [from, to] = [earlier?.perScarType[type], option.perScarType[type]];
    return from === undefined || to === undefined || from === to
      ? []
      : [{ treatment: option.treatment, from, to }];
  });
}
