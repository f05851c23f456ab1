/**
 * Freezes a value and everything in it, and hands it back.
 * Knowledge is frozen once, when it is loaded, so that every assessment can share it.
 */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/**
 * Remembers what a pure function gave for a key, so that the same answers share the same frozen parts.
 * @param keyOf two inputs with the same key must give the same result
 */
export function remembered<Input, Result>(
  keyOf: (input: Input) => string,
  compute: (input: Input) => Result,
) {
  const known = new Map<string, Result>();
  return (input: Input): Result => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = deepFreeze(compute(input));
    known.set(key, result);
    return result;
  };
}
