import { type DetailId, detailIds } from '#rules';
import { words } from '#words/after-questions';
import { type Device, isHelper, isQuestion, type Page, type Tab } from './model.ts';

/** What can be seen of a tab without knowing how it is made. */
export type Screen = {
  readonly address: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly chosen: readonly string[];
  /** Where the page's Back leads. */
  readonly back: string | null;
  /** Where the start page's one way in leads. */
  readonly wayIn: string | null;
  /** Each answer on the check page, with its question. */
  readonly rows: readonly string[];
  readonly complaint: boolean;
  readonly hasOptions: boolean;
};

/** Written anew, not taken from the app: a page that moves has to be noticed. */
export const addresses: Readonly<Record<Page, string>> = {
  start: '/',
  scarTypes: '/questions/scar-type/',
  scarTypesHelp: '/questions/scar-type/help/',
  depth: '/questions/depth/',
  skinType: '/questions/skin-type/',
  skinTypeHelp: '/questions/skin-type/help/',
  downtime: '/questions/downtime/',
  details: '/questions/details/',
  check: '/check/',
  options: '/options/',
};

const { questions, start, check, scarTypeHelp, skinTypeHelp, option, questionNames } = words;
const headings: Readonly<Record<Page, string>> = {
  start: start.title,
  scarTypes: questions.scarTypes.title,
  scarTypesHelp: scarTypeHelp.title,
  depth: questions.depth.title,
  skinType: questions.skinType.title,
  skinTypeHelp: skinTypeHelp.title,
  downtime: questions.downtime.title,
  details: questions.details.title,
  check: check.title,
  options: option.options.title,
};

/** What must be on screen, as the model has it. */
export function expected(device: Device, tab: Tab): Screen {
  const { page, wrong } = tab;
  const back = device.back(tab);
  const title = `${headings[page]} · Scar Options`;
  return {
    address: addresses[page],
    title: wrong ? `Error: ${title}` : title,
    headings: [headings[page]],
    chosen: isQuestion(page) || isHelper(page) ? [...device.chosen(tab)].sort() : [],
    back: back && addresses[back],
    wayIn: page === 'start' ? addresses[device.next(tab)] : null,
    rows: page === 'check' ? rows(device) : [],
    complaint: wrong,
    hasOptions: page === 'options' && device.said.firstOpen() === undefined,
  };
}

function rows({ said }: Device): readonly string[] {
  const { scarTypes, one } = said;
  const row = (question: keyof typeof questionNames, labels: readonly (string | undefined)[]) =>
    `${questionNames[question]}: ${labels.join(', ') || check.unanswered}`;
  const label = (choices: Readonly<Record<string, { label: string }>>, value: string | undefined) =>
    value === undefined ? undefined : choices[value]?.label;
  const detail = (id: DetailId) => label(questions.details.fields[id].choices, said.details[id]);
  return [
    row(
      'scarTypes',
      scarTypes.map((type) => label(questions.scarTypes.choices, type)),
    ),
    row('depth', [label(questions.depth.choices, one.depth)]),
    row('skinType', [label(questions.skinType.choices, one.skinType)]),
    row('downtime', [label(questions.downtime.choices, one.downtime)]),
    ...detailIds.filter((id) => said.asked().includes(id)).map((id) => row(`details.${id}`, [detail(id)])),
  ];
}

export type Press =
  | { readonly press: 'choice'; readonly name: string; readonly value: string }
  /** A button, by what it says. */
  | { readonly press: 'button'; readonly text: string }
  /** A link, by where it leads and the part of the page it stands in. */
  | { readonly press: 'link'; readonly to: string; readonly inside: string }
  | { readonly press: 'history'; readonly by: number };

/**
 * What to press first, what the screen must then be, and how long to wait for that, in milliseconds. `stored` in a tab
 * that was not pressed in: what the other one has stored. The browser hands that on between two of its processes, and
 * nobody turns to a tab quicker than that.
 */
export type Order = {
  readonly press: Press | null;
  readonly wanted: string;
  readonly patience: number;
  readonly stored?: string;
};

/**
 * Runs in the page: presses something there, if asked to, and reads what is on screen until it is what it must be and
 * stays so, or until time is up. It takes nothing from this file along, and neither timers nor frames, which browsers
 * slow down in a tab that is hidden.
 */
export async function pressAndRead({ press, wanted, patience, stored }: Order): Promise<string> {
  const path = (link: Element | null) =>
    link instanceof HTMLAnchorElement ? new URL(link.href).pathname : null;
  const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const must = (element: Element | null | undefined) => {
    if (element instanceof HTMLElement) return element;
    throw new Error(`nothing to press for ${JSON.stringify(press)} on ${location.pathname}`);
  };
  const read = () =>
    JSON.stringify({
      address: location.pathname,
      title: document.title,
      headings: all('h1').map(text),
      chosen: all('main form input:checked')
        .map((input) => (input instanceof HTMLInputElement ? `${input.name}=${input.value}` : ''))
        .sort(),
      back: path(document.querySelector('main .back a')),
      wayIn: location.pathname === '/' ? path(document.querySelector('main .actions a')) : null,
      rows:
        location.pathname === '/check/'
          ? all('main .field').map((row) => `${text(row.children[0])}: ${text(row.children[1])}`)
          : [],
      complaint: document.querySelector('main [role=alert]') !== null,
      hasOptions: document.querySelector('main .answer-sentence') !== null,
    });
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(0);
    });

  if (press?.press === 'choice') {
    const wantedInput = all('main form input').find(
      (input) =>
        input instanceof HTMLInputElement && input.name === press.name && input.value === press.value,
    );
    must(wantedInput).click();
  } else if (press?.press === 'button') {
    must(all('button').find((button) => text(button) === press.text)).click();
  } else if (press?.press === 'link') {
    must(all(`${press.inside} a`).find((link) => path(link) === press.to)).click();
  } else if (press?.press === 'history') {
    history.go(press.by);
  }
  const end = performance.now() + patience;
  let seen = read();
  for (let steady = 0; steady < 3 && performance.now() < end; seen = read()) {
    await turn();
    const told = stored === undefined || (localStorage.getItem('scar-options.progress') ?? '') === stored;
    steady = told && seen === wanted ? steady + 1 : 0;
  }
  return seen;
}

/** Runs in the page: the answers as they are stored; nothing where there are none. */
export function readStored(): Promise<string> {
  return Promise.resolve(localStorage.getItem('scar-options.progress') ?? '');
}

/** Runs in the page: waits until the built page is taken over by the app. */
export async function hasStarted(): Promise<string> {
  const root = document.getElementById('root') ?? {};
  while (!Object.keys(root).some((key) => key.startsWith('__reactContainer'))) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  return 'started';
}
