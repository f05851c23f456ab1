import { type Question, questions, Said } from './said.ts';

/**
 * What the questionnaire promises, as plainly as can be: which page a step leads to, what stands chosen there, where
 * Back leads, and that two tabs tell the same. Written anew, without the code that is judged.
 */

export const helpers = { scarTypesHelp: 'scarTypes', skinTypeHelp: 'skinType' } as const;
export type Helper = keyof typeof helpers;
export type Page = 'start' | Question | Helper | 'check' | 'options';
export const pages: readonly Page[] = [
  'start',
  ...questions,
  'scarTypesHelp',
  'skinTypeHelp',
  'check',
  'options',
];

export class Tab {
  /** Each page of the browser's history, with the page it was reached from. */
  readonly history: { page: Page; readonly from: Page | null }[];
  at = 0;
  /** Where a changed answer leads back to: the overview this tab was last at since it was loaded. */
  overview: 'check' | 'options' = 'check';
  /** What stands chosen on a helper's page: no answer, so gone with the page. */
  looks: Readonly<Record<string, string>> = {};
  /** Continue was pressed in vain. */
  wrong = false;

  constructor(page: Page) {
    this.history = [{ page, from: null }];
  }

  get page(): Page {
    return this.entry.page;
  }

  get cameFrom(): Page | null {
    return this.entry.from;
  }

  giveWayTo(page: Page): void {
    this.entry.page = page;
  }

  private get entry() {
    const entry = this.history[this.at];
    if (!entry) throw new Error('the model has lost its place');
    return entry;
  }

  forget(): void {
    this.overview = 'check';
    this.leave();
  }

  leave(): void {
    this.looks = {};
    this.wrong = false;
  }
}

/** A device: what is kept on it, and its one or two tabs. */
export class Device {
  said = new Said();
  readonly tabs: Tab[] = [];
  /** The tab the person looks at. */
  seen: Tab;

  constructor() {
    this.seen = this.open('start');
  }

  open(page: Page): Tab {
    const tab = new Tab(page);
    this.tabs.push(tab);
    this.arrive(tab);
    this.seen = tab;
    return tab;
  }

  close(): void {
    this.tabs.splice(this.tabs.indexOf(this.seen), 1);
    const [left] = this.tabs;
    if (left) this.seen = left;
  }

  /** Where going on leads: to the first question that is open, else to the overview. */
  next(tab: Tab): Page {
    return this.said.firstOpen() ?? tab.overview;
  }

  /** Where the page's own Back leads. */
  back(tab: Tab): Page | null {
    const { page } = tab;
    const open = this.said.firstOpen();
    if (page === 'start' || (page === 'options' && open)) return null;
    if (page === 'options') return 'check';
    if (page === 'check') return 'start';
    if (isHelper(page)) return helpers[page];
    return open ? (questions[questions.indexOf(page) - 1] ?? 'start') : tab.overview;
  }

  chosen(tab: Tab): readonly string[] {
    const { page, looks } = tab;
    if (isHelper(page)) return Object.entries(looks).map(([look, value]) => `${look}=${value}`);
    return isQuestion(page) ? this.said.chosen(page) : [];
  }

  choose(tab: Tab, choice: string): void {
    const [name = '', value = ''] = choice.split('=');
    if (isHelper(tab.page)) tab.looks = { ...tab.looks, [name]: value };
    if (!isQuestion(tab.page)) return;
    this.said.choose(tab.page, choice);
    // Nothing is said any more: as after everything was erased, the other tab has nothing to stand on.
    if (this.said.nothing()) this.startAnew(this.tabs.filter((other) => other !== tab));
  }

  /** Continue, on a question. */
  goOn(tab: Tab): void {
    if (!isQuestion(tab.page)) return;
    if (tab.page !== 'details' && this.chosen(tab).length === 0) {
      tab.wrong = true;
      return;
    }
    this.said.settle(tab.page);
    this.stepTo(tab, this.next(tab));
  }

  /** A helper proposes, and leads back to its question. */
  propose(tab: Tab, value: string): void {
    if (!isHelper(tab.page)) return;
    const question = helpers[tab.page];
    this.said.propose(question, value);
    this.stepTo(tab, question);
  }

  stepTo(tab: Tab, page: Page): void {
    tab.history.splice(tab.at + 1);
    tab.history.push({ page, from: tab.page });
    this.travel(tab, 1);
  }

  travel(tab: Tab, by: number): void {
    const before = tab.page;
    tab.at += by;
    const led = tab.page;
    this.arrive(tab);
    // Also where the page it led to gives way to the one before: that was left for a moment.
    if (led !== before || tab.page !== before) tab.leave();
  }

  /** Loaded again, a tab knows nothing but its address and what is kept. */
  load(tab: Tab): void {
    tab.forget();
    this.arrive(tab);
  }

  /** Everything said is gone, in every tab. */
  erase(tab: Tab): void {
    const said = !this.said.nothing();
    this.said = new Said();
    this.startAnew(said ? this.tabs : [tab]);
  }

  private startAnew(tabs: readonly Tab[]): void {
    for (const tab of tabs) {
      tab.forget();
      tab.giveWayTo('start');
    }
  }

  /** A page that needs an answer first gives way to its question; an overview drops what no longer applies. */
  private arrive(tab: Tab): void {
    const open = this.said.firstOpen();
    const asking = isHelper(tab.page) ? helpers[tab.page] : tab.page;
    const before = isQuestion(asking) ? questions.slice(0, questions.indexOf(asking)) : questions;
    if (tab.page !== 'start' && open && before.includes(open)) tab.giveWayTo(open);
    if (tab.page !== 'check' && tab.page !== 'options') return;
    tab.overview = tab.page;
    this.said.dropStale();
  }
}

export function isHelper(page: Page): page is Helper {
  return Object.hasOwn(helpers, page);
}

export function isQuestion(page: Page): page is Question {
  return questions.some((question) => question === page);
}
