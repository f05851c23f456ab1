import { useEffect, useState, useSyncExternalStore } from 'react';

/** Code in files of its own, which comes after what every visit begins with. */
export type Later<Code> = {
  /** Fetches it, once. A failure may be tried again. */
  readonly fetch: () => Promise<unknown>;
  /** The code, once it is there. */
  readonly get: () => Code | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

/** @param load imports it */
export function later<Code>(load: () => Promise<Code>): Later<Code> {
  let code: Code | undefined;
  let fetching: Promise<unknown> | undefined;
  const listeners = new Set<() => void>();
  return {
    fetch() {
      fetching ??= load().then(
        (loaded) => {
          code = loaded;
          for (const listener of listeners) listener();
        },
        (error: unknown) => {
          fetching = undefined;
          throw error;
        },
      );
      return fetching;
    },
    get: () => code,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Code without which the page cannot be drawn: it is fetched before the page is taken over or led to. */
export function useCode<Code>(code: Later<Code> | undefined): Code | undefined {
  const { subscribe, get } = code ?? nothing;
  return useSyncExternalStore<Code | undefined>(subscribe, get, get);
}

/** Code for something that joins the page once it is there, and is never in a page as it was built. */
export function useCodeIfThere<Code>(code: Later<Code>): Code | undefined {
  return useSyncExternalStore<Code | undefined>(code.subscribe, code.get, () => undefined);
}

const nothing = { subscribe: () => () => undefined, get: () => undefined };

/**
 * Stands where a page is still to come. Steps fetch a page before they lead to it; only the browser's own Back and
 * Forward may have to wait for it. No boundary of Suspense: what stands in one is taken over later than the rest,
 * when stored answers are known.
 */
export function StillToCome({ fetch }: Pick<Later<unknown>, 'fetch'>) {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    fetch().catch((error: unknown) => setFailure({ error }));
  }, [fetch]);
  if (failure) throw failure.error;
  return null;
}
