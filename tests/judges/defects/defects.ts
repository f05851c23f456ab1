/** One thing wrong, and who says so. */
export type Defect = {
  readonly name: string;
  readonly edits: readonly (readonly [part: string | RegExp, instead: string])[];
  /** The policy sent with the page, where that is the defect. */
  readonly policy?: string;
  /** The judges that report it. */
  readonly reportedBy: readonly string[];
  /** Those that only ask a person to look. */
  readonly askedBy?: readonly string[];
  /** Whether it is one of colours, which is looked for in both schemes. */
  readonly ofColours?: true;
};

const style = (css: string) => [['/* the defect */', css]] as const;

export const defects: readonly Defect[] = [
  {
    name: 'no language',
    edits: [['<html lang="en">', '<html>']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Lighthouse'],
    askedBy: ['Nu'],
  },
  {
    name: 'no title',
    edits: [[/<title>What.*<\/title>/, '']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Nu', 'Lighthouse'],
  },
  {
    name: 'low contrast of text',
    edits: style('.lead { color: #a5a29c; }'),
    reportedBy: ['axe', 'ACE', 'Alfa', 'Lighthouse'],
    ofColours: true,
  },
  {
    name: 'radio button without label',
    edits: [['<label for="boxcar">Boxcar</label>', '<span>Boxcar</span>']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Lighthouse'],
  },
  {
    name: 'fieldset without legend',
    edits: [['<legend>Kind of scar</legend>', '<div>Kind of scar</div>']],
    reportedBy: ['ACE', 'Alfa', 'html-validate'],
  },
  {
    name: 'image without alt',
    edits: [[' alt="The sign of Scar Options"', '']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Nu', 'Lighthouse'],
  },
  {
    name: 'drawing without name',
    edits: [
      [' aria-labelledby="shape"', ''],
      ['<title id="shape">A scar like a V</title>', ''],
    ],
    reportedBy: ['axe', 'ACE', 'Alfa'],
  },
  {
    name: 'table without header cells',
    edits: [
      [/<th [^>]*>/g, '<td>'],
      [/<\/th>/g, '</td>'],
    ],
    reportedBy: ['ACE'],
  },
  {
    name: 'targets of 16 px that touch',
    edits: style(
      '.actions { gap: 0; } .actions .button { width: 16px; height: 16px; min-height: 0; padding: 0; border: 0; font-size: 0; }',
    ),
    reportedBy: ['axe', 'ACE', 'Alfa', 'Lighthouse'],
  },
  {
    name: 'clickable div',
    edits: [
      [
        '<button class="button button-secondary" type="button">Start again</button>',
        '<div class="button button-secondary" onclick="history.go(0)">Start again</div>',
      ],
    ],
    reportedBy: ['ACE', 'Lighthouse'],
  },
  {
    name: 'order of tab forced',
    edits: [['<a class="brand"', '<a tabindex="3" class="brand"']],
    reportedBy: ['axe', 'Lighthouse'],
    askedBy: ['Alfa'],
  },
  {
    name: 'id twice',
    edits: [['id="note"', 'id="main"']],
    reportedBy: ['Alfa', 'html-validate', 'Nu'],
    askedBy: ['ACE'],
  },
  {
    name: 'focus inside what is hidden',
    edits: [['<div class="actions">', '<div class="actions" aria-hidden="true">']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Lighthouse'],
  },
  {
    name: 'no ring of focus',
    edits: style('*:focus-visible, *:has(:focus-visible) { outline: none !important; }'),
    reportedBy: ['focus rings'],
    askedBy: ['Alfa'],
    ofColours: true,
  },
  {
    name: 'no main heading',
    edits: [[/<(\/?)h1>/g, '<$1p>']],
    reportedBy: ['axe', 'Alfa', 'html-validate'],
    askedBy: ['Nu'],
  },
  {
    name: 'zoom forbidden',
    edits: [['initial-scale=1', 'initial-scale=1, maximum-scale=1, user-scalable=no']],
    reportedBy: ['axe', 'Alfa', 'Lighthouse'],
    askedBy: ['ACE', 'Nu'],
  },
  { name: 'sticks out at 320 px', edits: style('.lead { min-width: 28rem; }'), reportedBy: ['sideways'] },
  {
    name: 'links of one name to different places',
    edits: [[/<span class="visually-hidden">[^<]*<\/span>/g, '']],
    reportedBy: ['names'],
    askedBy: ['axe', 'Alfa'],
  },
  {
    name: 'colour patch without name',
    edits: [['</svg> Fair</label>', '</svg></label>']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'html-validate', 'Lighthouse'],
  },
  {
    name: 'error not tied to its field',
    edits: [['id="kind-error"', 'id="error"']],
    reportedBy: ['ACE', 'html-validate'],
    askedBy: ['axe'],
  },
  {
    name: 'role that does not exist',
    edits: [['<nav aria-label', '<nav role="navigator" aria-label']],
    reportedBy: ['axe', 'ACE', 'Alfa', 'Nu', 'Lighthouse'],
  },
  {
    name: 'endless motion',
    edits: style(
      '@keyframes sway { to { translate: 8px; } } .lead { animation: sway 1s infinite alternate; }',
    ),
    reportedBy: ['motion'],
  },
  {
    name: 'orientation locked',
    edits: style('@media (orientation: landscape) { html { transform: rotate(90deg); } }'),
    reportedBy: ['ACE', 'Alfa'],
  },
  {
    name: 'weak edge, star for “needed”',
    edits: [
      ['<legend>Kind of scar</legend>', '<legend>Kind of scar *</legend>'],
      ...style('.choice { border-color: #e6e2da; }'),
    ],
    reportedBy: ['edges'],
    ofColours: true,
  },
  {
    name: 'policy that lets in any script',
    edits: [],
    policy: "default-src 'self'; script-src * 'unsafe-inline'; style-src 'unsafe-inline'",
    reportedBy: ['csp_evaluator'],
  },
];

/** The page with this one thing wrong. */
export function withDefect(page: string, { name, edits }: Defect): string {
  return edits.reduce((text, [part, instead]) => {
    const edited = text.replace(part, instead);
    if (edited === text) throw new Error(`${name}: nothing to edit`);
    return edited;
  }, page);
}
