import type { Caution, CautionId, CautionLevel, Move, TreatmentId } from '#rules';

/** One caution that is raised otherwise than before, and for which treatments. No level: not raised at all. */
export type CautionChange = {
  readonly id: CautionId;
  readonly from: CautionLevel | undefined;
  readonly to: CautionLevel | undefined;
  readonly treatments: readonly TreatmentId[];
};

/** The same changes of cautions, put together by what changes: a line a change and not a line a treatment. */
export function cautionChanges(moves: readonly Move<readonly Caution[]>[]): readonly CautionChange[] {
  const found = new Map<string, CautionChange>();
  for (const { treatment, from, to } of moves) {
    for (const id of new Set([...from, ...to].map((caution) => caution.id))) {
      const before = from.find((caution) => caution.id === id);
      const after = to.find((caution) => caution.id === id);
      if (before === after) continue;
      const key = `${id} ${before?.level} ${after?.level}`;
      found.set(key, {
        id,
        from: before?.level,
        to: after?.level,
        treatments: [...(found.get(key)?.treatments ?? []), treatment],
      });
    }
  }
  return [...found.values()];
}

/** Moves that go from the same place to the same place. */
export type Step<What> = {
  readonly from: What;
  readonly to: What;
  readonly treatments: readonly TreatmentId[];
};

/** The same moves, put together by where from and where to, in the order they come. */
export function steps<What extends string>(moves: readonly Move<What>[]): readonly Step<What>[] {
  const found = new Map<string, Step<What>>();
  for (const { treatment, from, to } of moves) {
    const key = `${from} ${to}`;
    found.set(key, { from, to, treatments: [...(found.get(key)?.treatments ?? []), treatment] });
  }
  return [...found.values()];
}
