import * as z from 'zod/mini';
import { devicePrefix, keyOf, type Owner, prefix } from './keys.ts';

/**
 * The only way to the browser's storage. Whatever goes wrong there (forbidden, full, corrupt, foreign,
 * written by an older or a newer version) costs the person convenience and never the flow: nothing throws.
 */

const envelopeSchema = z.strictObject({
  app: z.literal('scar-options'),
  version: z.custom<number>((version) => Number.isSafeInteger(version) && Number(version) > 0),
  data: z.unknown(),
});

export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'nothing' }
  /** Not what this app wrote: broken text, a foreign shape, or a version it has no way up from. */
  | { readonly kind: 'unreadable' }
  /** Written by a newer version: left untouched until the person erases it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'forbidden' };

export type Slot<T> = {
  readonly read: () => Reading<T>;
  readonly write: (value: T) => void;
  /**
   * Whether what is stored is something else than this page last read or wrote there. What could not be written
   * is no change: it must not lose to the older text that is still stored.
   */
  readonly changedElsewhere: () => boolean;
  /** Keeps nothing in this place any more. */
  readonly clear: () => void;
};

export type SlotDefinition<T> = {
  readonly name: string;
  readonly of?: Owner;
  /** Raised whenever the shape of the data changes. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** From the data of each older version to the next one. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
};

export type KeptOrNot = 'kept' | 'not-kept';
/** Found, and not taken over. */
export type NotTaken = 'unreadable' | 'newer';

const failed = Symbol('failed');

/**
 * @param open gives the browser's storage; may throw, as browsers do where storage is forbidden
 */
export function createSafeStorage(open: () => Storage) {
  let state: KeptOrNot = 'kept';
  /** While it is held back, nothing of a person is read or written: a consultation lives in memory alone. */
  let heldBack = false;
  const listeners = new Set<() => void>();
  /** Keys that hold data of a newer version, or broken text that could not be set aside: not overwritten meanwhile. */
  const untouchable = new Set<string>();
  /** Keys whose last text could not be written: what was said there is in memory alone. */
  const unwritten = new Set<string>();
  /** What of a person was found and could not be taken over, by its key. */
  const notTaken = new Map<string, NotTaken>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const report = (next: KeptOrNot) => {
    if (next === state) return;
    state = next;
    tell();
  };

  /** What stands at this key is what it should be: one place that works speaks for no other. */
  const settled = (key: string) => {
    unwritten.delete(key);
    if (unwritten.size === 0) report('kept');
  };

  function attempt<R>(work: (storage: Storage) => R): R | typeof failed {
    try {
      return work(open());
    } catch {
      report('not-kept');
      return failed;
    }
  }

  /** A named place for one kind of data, in an envelope of its own, checked by its schema at every reading. */
  function slot<T>({ name, of = 'person', version, schema, migrations = {} }: SlotDefinition<T>): Slot<T> {
    const key = keyOf(name, of);
    const closed = () => heldBack && of === 'person';
    /** The text that stood there when this page last looked or wrote. */
    let known: string | null = null;

    function read(): Reading<T> {
      if (closed()) return { kind: 'forbidden' };
      const text = attempt((storage) => storage.getItem(key));
      if (text === failed) return { kind: 'forbidden' };
      known = text;
      // Another tab may have erased it, or have put something in its place that is understood here.
      untouchable.delete(key);
      if (text === null) {
        if (notTaken.delete(key)) tell();
        return { kind: 'nothing' };
      }
      const reading = decode(text);
      if (reading.kind === 'newer') untouchable.add(key);
      // The bad copy is set aside, so that nothing the person said is destroyed by our not understanding it. Where
      // there is no room for a copy, it stays where it is.
      if (
        reading.kind === 'unreadable' &&
        attempt((storage) => storage.setItem(`${key}.unreadable`, text)) === failed
      ) {
        untouchable.add(key);
        unwritten.add(key);
      }
      if (of === 'person' && (reading.kind === 'unreadable' || reading.kind === 'newer')) {
        if (notTaken.get(key) !== reading.kind) {
          notTaken.set(key, reading.kind);
          tell();
        }
      }
      return reading;
    }

    function decode(text: string): Reading<T> {
      const envelope = envelopeSchema.safeParse(parsed(text));
      if (!envelope.success) return { kind: 'unreadable' };
      let { version: at, data } = envelope.data;
      if (at > version) return { kind: 'newer' };
      for (; at < version; at += 1) {
        const step = migrations[at];
        if (!step) return { kind: 'unreadable' };
        try {
          data = step(data);
        } catch {
          return { kind: 'unreadable' };
        }
      }
      const value = schema.safeParse(data);
      return value.success ? { kind: 'value', value: value.data } : { kind: 'unreadable' };
    }

    return {
      read,
      write(value) {
        if (closed() || untouchable.has(key)) return;
        const text = JSON.stringify({ app: 'scar-options', version, data: value });
        if (attempt((storage) => storage.setItem(key, text)) === failed) unwritten.add(key);
        else {
          known = text;
          settled(key);
        }
      },
      changedElsewhere() {
        if (closed()) return false;
        const text = attempt((storage) => storage.getItem(key));
        return text !== failed && text !== known;
      },
      clear() {
        if (closed() || untouchable.has(key)) return;
        if (attempt((storage) => storage.removeItem(key)) === failed) return;
        known = null;
        settled(key);
      },
    };
  }

  function erase(concerned: (key: string) => boolean): void {
    for (const keys of [untouchable, unwritten, notTaken])
      for (const key of keys.keys()) if (concerned(key)) keys.delete(key);
    attempt((storage) => {
      for (const key of Object.keys(storage)) if (concerned(key)) storage.removeItem(key);
    });
    tell();
  }

  return {
    slot,
    /** Removes every trace of this app from the storage, set-aside copies included. */
    eraseAll(): void {
      erase((key) => key.startsWith(prefix));
    },
    /** Removes every trace of a person, and keeps what belongs to the device. */
    erasePerson(): void {
      erase((key) => key.startsWith(prefix) && !key.startsWith(devicePrefix));
    },
    /** Whether anything of a person is kept at the moment, whatever it says. */
    keepsPerson(): boolean {
      const found = attempt((storage) =>
        Object.keys(storage).some((key) => key.startsWith(prefix) && !key.startsWith(devicePrefix)),
      );
      return found === true;
    },
    /** From now on nothing of a person is read or written, until `release`. What is stored stays as it is. */
    holdBack(): void {
      heldBack = true;
    },
    release(): void {
      heldBack = false;
    },
    /** The worst that was found of a person and not taken over, beside the place of this name, which speaks for itself. */
    notTakenBeside(name: string): NotTaken | undefined {
      const others = [...notTaken].filter(([key]) => key !== `${prefix}${name}`).map(([, kind]) => kind);
      return others.find((kind) => kind === 'newer') ?? others[0];
    },
    /** Whether all that was said outlives this page: not where it could not be kept, or is held back. */
    keepsAll: (): boolean => state === 'kept' && !heldBack && untouchable.size === 0,
    /** Whether all was kept that should have been. */
    state: (): KeptOrNot => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type SafeStorage = ReturnType<typeof createSafeStorage>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
