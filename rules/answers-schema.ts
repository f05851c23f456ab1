import * as z from 'zod/mini';
import { foreignKeys, questionSchemas } from './answers.ts';

const answersShape = z.strictObject(
  { ...questionSchemas, details: z.exactOptional(questionSchemas.details) },
  { error: foreignKeys('answers') },
);

/**
 * From anything to `Answers`, or to what is wrong, field by field, in plain words.
 * Nothing is guessed: an unknown value, a repeat, an empty list, a foreign field, an explicit `undefined`
 * and an object that is not plain data (accessors, proxies that throw, class instances) are all refused.
 * Throws zod's error from `parse`; `safeParse` never throws.
 */
export const answersSchema = z.pipe(
  z.transform((input: unknown, context) => {
    try {
      return plainCopy(input, []);
    } catch (error) {
      const path = error instanceof NotPlain ? error.path : [];
      const what = path.join('.') || 'answers';
      context.issues.push({
        code: 'custom',
        message: `${what} must be plain data: objects and lists of words, nothing else.`,
        path: [...path],
        input: undefined,
      });
      return z.NEVER;
    }
  }),
  answersShape,
);

type DeepReadonly<T> = T extends readonly unknown[] | object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/** A complete set of answers. `details` and each field in it may be absent, which reads as `unsure`. */
export type Answers = DeepReadonly<z.output<typeof answersShape>>;
export type Details = NonNullable<Answers['details']>;

/** Says where in the answers something stands that is no plain data. */
class NotPlain extends TypeError {
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super('not plain data');
    this.path = path;
  }
}

/** Copies plain values; throws on anything that could run code, hide a part, or show more parts than it has. */
function plainCopy(value: unknown, path: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const refuse = (): never => {
    throw new NotPlain(path);
  };
  const prototype: unknown = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (isList ? prototype !== Array.prototype : prototype !== Object.prototype && prototype !== null) refuse();
  const keys = Reflect.ownKeys(value).filter((key) => !(isList && key === 'length'));
  // A sparse list can claim a length of billions, and answers are two levels deep; no honest one goes beyond.
  if (keys.length > 32 || path.length > 2 || (isList && keys.length !== value.length)) refuse();
  const copy: Record<string, unknown> | unknown[] = isList ? [] : Object.create(null);
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (typeof key === 'symbol' || !property?.enumerable || !('value' in property)) return refuse();
    Object.defineProperty(copy, key, { ...property, value: plainCopy(property.value, [...path, key]) });
  }
  return copy;
}
