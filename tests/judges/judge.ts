import type { Page } from '@playwright/test';

/** What a judge has to say about one place on a page. */
export type Finding = {
  readonly rule: string;
  /** The element or the place, with enough of it to know it again. */
  readonly where: string;
  readonly says: string;
  /** No, where the judge cannot decide and asks a person to look. */
  readonly sure: boolean;
};

/** What a judge's session over the whole site came to. */
export type Outcome = {
  readonly judge: string;
  /** Pages as they are opened, and states they get into on the way. */
  readonly pages: number;
  readonly states: number;
  /** In how many schemes of colours each was judged. */
  readonly schemes: number;
  readonly found: number;
  readonly explained: number;
  /** How many different explanations that took. */
  readonly reasons: number;
};

/** Somebody else's opinion of a page, or a check of ours where nobody else has one. */
export type Judge = {
  readonly name: string;
  /** The npm package it comes in, which says its version and licence; none for our own. */
  readonly from: string | undefined;
  /** What it is, for the table of judges. */
  readonly about: string;
  /** Whether it takes but a moment for a page. */
  readonly quick: boolean;
  /** Whether its verdict may differ between light and dark. */
  readonly seesColours: boolean;
  /** Whether it opens the page's address anew in the browser, so that it never sees what has been pressed there. */
  readonly opensAnew: boolean;
  /** @param onlyColours in the second scheme of a page: what does not depend on colours has been judged in the first */
  readonly findings: (page: Page, onlyColours: boolean) => Promise<readonly Finding[]>;
};
