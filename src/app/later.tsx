import { type ComponentType, useEffect, useState } from 'react';

/** A page whose code comes in a file of its own, after what every visit begins with. */
export type LaterPage = ComponentType & {
  /** Fetches the code, once; from then on the page draws at once. A failure may be tried again. */
  readonly fetch: () => Promise<unknown>;
};

/**
 * @param load imports the page
 * @returns the page; drawn before its code is there, it waits for it
 */
export function later(load: () => Promise<ComponentType>): LaterPage {
  let Page: ComponentType | undefined;
  let fetching: Promise<unknown> | undefined;
  const fetch = () => {
    fetching ??= load().then(
      (loaded) => {
        Page = loaded;
      },
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    );
    return fetching;
  };
  /** Steps fetch a page before they lead to it; only the browser's own Back and Forward may have to wait for it. */
  function Later() {
    const [arrived, setArrived] = useState<{ readonly error?: unknown }>();
    useEffect(() => {
      // No boundary of Suspense: what stands in one is taken over later than the rest, when stored answers are known.
      if (!Page)
        fetch().then(
          () => setArrived({}),
          (error: unknown) => setArrived({ error }),
        );
    }, []);
    if (arrived && 'error' in arrived) throw arrived.error;
    return Page ? <Page /> : null;
  }
  return Object.assign(Later, { fetch });
}
