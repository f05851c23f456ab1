import { scarLooks, skinReactions, suggestScarType, suggestSkinType } from '#rules';
import { words } from '#words/after-questions';
import { type Device, type Helper, isHelper, isQuestion, type Page, pages } from './model.ts';
import { addresses, type Press } from './screen.ts';

/** One step of a walk: what the person does, and what the model makes of it. */
export type Move = {
  readonly name: string;
  readonly presses: readonly Press[];
  /** What happens to the tab as a whole. */
  readonly tab?: 'reload' | 'close' | { readonly open: string };
  readonly outcome: (device: Device) => void;
};

const { start, common, check, app } = words;
const submit = { scarTypesHelp: words.scarTypeHelp.submit, skinTypeHelp: words.skinTypeHelp.submit };
const looks = { scarTypesHelp: scarLooks, skinTypeHelp: skinReactions };

export type Kind =
  | 'begin'
  | 'choose'
  | 'continue'
  | 'look'
  | 'propose'
  | 'back'
  | 'confirm'
  | 'follow'
  | 'browserBack'
  | 'browserForward'
  | 'reload'
  | 'open'
  | 'turn'
  | 'close'
  | 'afresh'
  | 'erase';

/** Every step there is, by kind. Each gives what can be done of its kind at this moment: often nothing. */
export const moves: Readonly<Record<Kind, (device: Device) => readonly Move[]>> = {
  begin: (device) =>
    device.seen.page === 'start'
      ? [
          {
            name: 'follow the way in',
            presses: [{ press: 'link', to: addresses[device.next(device.seen)], inside: 'main .actions' }],
            outcome: () => device.stepTo(device.seen, device.next(device.seen)),
          },
        ]
      : [],

  choose: ({ seen, said }) => (isQuestion(seen.page) ? said.choices(seen.page).map(choosing) : []),

  continue: ({ seen }) =>
    isQuestion(seen.page)
      ? [
          {
            name: 'Continue',
            presses: [{ press: 'button', text: common.continue }],
            outcome: (device) => device.goOn(seen),
          },
        ]
      : [],

  look: (device) => (isHelper(device.seen.page) ? looking(device, device.seen.page) : []),

  propose: ({ seen }) => (isHelper(seen.page) ? proposing(seen.page) : []),

  back: (device) => {
    const { seen } = device;
    const to = device.back(seen);
    if (!to) return [];
    return [
      {
        name: `Back to ${to}`,
        presses: [{ press: 'link', to: addresses[to], inside: 'main .back' }],
        // Where the browser came from there, it goes back in its own history and adds nothing to it.
        outcome: () => (seen.cameFrom === to ? device.travel(seen, -1) : device.stepTo(seen, to)),
      },
    ];
  },

  confirm: ({ seen }) =>
    seen.page === 'check'
      ? [
          {
            name: check.confirm,
            presses: [{ press: 'button', text: check.confirm }],
            outcome: (device) => device.stepTo(seen, device.said.firstOpen() ?? 'options'),
          },
        ]
      : [],

  follow: ({ seen, said }) => {
    const complete = said.firstOpen() === undefined;
    const links: Partial<Record<Page, readonly Page[]>> = {
      scarTypes: ['scarTypesHelp'],
      skinType: ['skinTypeHelp'],
      check: ['scarTypes', 'depth', 'skinType', 'downtime', 'details'],
      options: complete ? ['scarTypes', 'depth', 'skinType', 'downtime', 'check'] : ['scarTypes'],
    };
    const inHeader: readonly Page[] = complete ? ['start', 'options'] : ['start'];
    return [
      ...(links[seen.page] ?? []).map((to) => following(to, 'main :not(.back) >')),
      ...inHeader.filter((to) => to !== seen.page).map((to) => following(to, 'header')),
    ];
  },

  browserBack: ({ seen }) => (seen.at > 0 ? [travelling(-1)] : []),
  browserForward: ({ seen }) => (seen.at < seen.history.length - 1 ? [travelling(1)] : []),

  reload: ({ seen }) => [
    { name: 'reload', presses: [], tab: 'reload', outcome: (device) => device.load(seen) },
  ],

  open: ({ tabs }) =>
    tabs.length === 1
      ? pages.map((page) => ({
          name: `open a second tab at ${page}`,
          presses: [],
          tab: { open: addresses[page] },
          outcome: (device) => {
            device.open(page);
          },
        }))
      : [],
  turn: ({ tabs, seen }) =>
    tabs
      .filter((tab) => tab !== seen)
      .map((tab) => ({
        name: 'turn to the other tab',
        presses: [],
        outcome: (device) => {
          device.seen = tab;
        },
      })),
  close: ({ tabs }) =>
    tabs.length === 2
      ? [{ name: 'close this tab', presses: [], tab: 'close', outcome: (device) => device.close() }]
      : [],

  afresh: ({ seen, said }) =>
    seen.page === 'start' && said.anyAnswer()
      ? [
          {
            name: start.resume.afresh,
            presses: [{ press: 'button', text: start.resume.afresh }],
            outcome: (device) => {
              device.erase(seen);
              device.stepTo(seen, 'scarTypes');
            },
          },
        ]
      : [],
  erase: ({ seen }) => [
    {
      name: app.erase.button,
      presses: [{ press: 'button', text: app.erase.button }],
      outcome: (device) => device.erase(seen),
    },
  ],
};

function choosing(choice: string): Move {
  const [name = '', value = ''] = choice.split('=');
  return {
    name: `choose ${choice}`,
    presses: [{ press: 'choice', name, value }],
    outcome: (device) => device.choose(device.seen, choice),
  };
}

function following(to: Page, inside: string): Move {
  return {
    name: `follow the link to ${to}`,
    presses: [{ press: 'link', to: addresses[to], inside }],
    outcome: (device) => device.stepTo(device.seen, to),
  };
}

function travelling(by: 1 | -1): Move {
  return {
    name: by < 0 ? 'Back of the browser' : 'Forward of the browser',
    presses: [{ press: 'history', by }],
    outcome: (device) => device.travel(device.seen, by),
  };
}

/** On a helper's page: one look, and the button too early. */
function looking({ seen }: Device, page: Helper): readonly Move[] {
  const all = Object.entries<readonly string[]>(looks[page]);
  const single = all.flatMap(([look, values]) => values.map((value) => choosing(`${look}=${value}`)));
  if (all.every(([look]) => seen.looks[look] !== undefined)) return single;
  const tooEarly: Move = {
    name: `${submit[page]}, too early`,
    presses: [{ press: 'button', text: submit[page] }],
    outcome: () => {
      seen.wrong = true;
    },
  };
  return [...single, tooEarly];
}

/** Every way of filling in a helper's page, with what it proposes. */
const proposals = {
  scarTypesHelp: scarLooks.width.flatMap((width) =>
    scarLooks.edge.flatMap((edge) =>
      scarLooks.stretched.map((stretched) => {
        const look = { width, edge, stretched };
        return { look, proposes: suggestScarType(look).type };
      }),
    ),
  ),
  skinTypeHelp: skinReactions.colour.flatMap((colour) =>
    skinReactions.burns.flatMap((burns) =>
      skinReactions.tans.map((tans) => {
        const look = { colour, burns, tans };
        return { look, proposes: suggestSkinType(look).type };
      }),
    ),
  ),
};

function proposing(page: Helper): readonly Move[] {
  return proposals[page].map(({ look, proposes }) => ({
    name: `look: ${Object.values(look).join(', ')}, which proposes ${proposes}`,
    presses: [
      ...Object.entries(look).map(([name, value]) => ({ press: 'choice', name, value }) as const),
      { press: 'button', text: submit[page] },
    ],
    outcome: (device) => device.propose(device.seen, proposes),
  }));
}
