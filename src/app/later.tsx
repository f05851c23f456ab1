import { type ComponentType, use } from 'react';

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
  function Later() {
    if (!Page) use(fetch());
    return Page && <Page />;
  }
  return Object.assign(Later, { fetch });
}
