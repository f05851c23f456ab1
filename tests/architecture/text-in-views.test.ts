import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesOf, parsed, type SourceFile, type SourceText, textsOf } from './source-text.ts';

/**
 * What a person can read stands in `src/words`, and what is said of scars and treatments in `rules/statements`.
 * So nothing that reads as words may stand anywhere else in `src`: a claim without a source could hide there.
 */

/** What is no text of the app, by the start of its path, and by its words where the rest of the file counts. */
const exceptions: readonly {
  readonly path: string;
  readonly texts?: readonly string[];
  readonly why: string;
}[] = [
  { path: 'src/app/blocks/', why: 'the blocks on show while developing; no build has them' },
  { path: 'src/app/static/', why: 'writes the files of a build: tags, headers, what is told to who builds' },
  { path: 'src/app/routes.tsx', texts: ['Building blocks'], why: 'a title while developing' },
  { path: 'src/app/app.tsx', texts: ['(prefers-reduced-motion: reduce)'], why: 'a question to the browser' },
  {
    path: 'src/consultation/list/slide.ts',
    texts: ['(prefers-reduced-motion: reduce)', 'translate(…px, …px)'],
    why: 'a question to the browser, and where it draws what moves',
  },
  {
    path: 'src/consultation/list/option-list.tsx',
    texts: ['Alt+PageDown', 'Alt+PageUp'],
    why: 'keys by the names that browsers give them',
  },
  {
    path: 'src/visit/record/fhir/',
    texts: ['Questionnaire', 'QuestionnaireResponse', 'ScarOptions', 'Patient'],
    why: 'names of FHIR, read by programs',
  },
];

/** Attributes that are shown or said: a single letter in one is too much. */
const readAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|summary|caption|heading|description)$/;
/** Attributes whose words are meant for the browser. */
const unreadAttributes =
  /^(?:className|class|id|htmlFor|aria-(?:labelledby|describedby|controls|keyshortcuts)|href|d|style|sizes|media)$/;

/** Two words beside each other, or one that begins with a capital letter. */
const readsAsWords = (text: string) =>
  /\p{L}{2,}[^\p{L}\s]*\s+[^\p{L}\s]*\p{L}{2,}/u.test(text) || /^[^\p{L}]*\p{Lu}\p{Ll}+/u.test(text);

/** Whether a person could come to read it, by where it stands. */
function couldBeRead({ text, node }: SourceText): boolean {
  if (!/\p{L}/u.test(text) || isCompared(node)) return false;
  if (ts.isJsxText(node)) return true;
  const place = ts.findAncestor(
    node,
    (one) => ts.isJsxAttribute(one) || ts.isNewExpression(one) || ts.isJsxElement(one) || ts.isStatement(one),
  );
  if (place && ts.isNewExpression(place) && /Error$/.test(place.expression.getText())) return false;
  if (place && ts.isJsxAttribute(place)) {
    const attribute = place.name.getText();
    if (unreadAttributes.test(attribute)) return false;
    return readAttributes.test(attribute) || readsAsWords(text);
  }
  const child = ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent);
  return child || readsAsWords(text);
}

/** An id that something is held against. */
const isCompared = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());

const readableIn = (file: SourceFile): readonly string[] =>
  textsOf(file)
    .filter(couldBeRead)
    .map(({ text }) => text);

const excused = (path: string, text: string) =>
  exceptions.filter((one) => path.startsWith(one.path) && (one.texts?.includes(text) ?? true));

describe('what a person can read', () => {
  const files = filesOf('src').filter(({ path }) => !path.startsWith('src/words/'));
  const found = files.flatMap((file) => readableIn(file).map((text) => ({ path: file.path, text })));

  test('stands in src/words or in rules/statements, and nowhere else', () => {
    console.info(`text in views: ${files.length} files of src outside words read`);
    expect(files.length).toBeGreaterThan(150);
    const stray = found.filter(({ path, text }) => excused(path, text).length === 0);
    expect(
      stray.map(({ path, text }) => `${path}: ${text} (move it to src/words, or to a statement)`),
    ).toEqual([]);
  });

  test('is excused nowhere without need', () => {
    const needed = new Set(found.flatMap(({ path, text }) => excused(path, text)));
    expect(exceptions.filter((one) => !needed.has(one))).toEqual([]);
    const texts = new Set(found.map(({ text }) => text));
    expect(exceptions.flatMap((one) => one.texts ?? []).filter((text) => !texts.has(text))).toEqual([]);
  });
});

describe('the check', () => {
  const found = (code: string) => readableIn(parsed('a.tsx', code));

  test.each([
    ['text between tags', '<p>Peels heal in a week.</p>', 'Peels heal in a week.'],
    ['a single word between tags', '<p>{n} days</p>', 'days'],
    ['a string as a child', "<p>{'deep'}</p>", 'deep'],
    ['a string chosen as a child', "<p>{deep ? 'goes deep' : null}</p>", 'goes deep'],
    ['a template as a child', `<p>{\`\${n} weeks left\`}</p>`, '… weeks left'],
    ['a name only said aloud', '<nav aria-label="more" />', 'more'],
    ['a description of a picture', `<img alt={\`scar \${n}\`} />`, 'scar …'],
    ['a hint in a field', '<input placeholder="years" />', 'years'],
    ['a heading handed on', '<Notice heading="Wait" />', 'Wait'],
    ['words handed on under another name', '<Field name="How deep" />', 'How deep'],
    ['words in data that a view draws', "const rows = [{ id: 'a', says: 'Heals fast' }];", 'Heals fast'],
    ['words a function gives back', "function told() { return 'two weeks'; }", 'two weeks'],
  ])('sees %s', (_, code, text) => {
    expect(found(code)).toEqual([text]);
  });

  test.each([
    ['a word from the words', '<p>{words.app.name}</p>'],
    ['signs', '<p>{a} · {b}</p>'],
    ['a class', "<p className={on ? 'scene on' : 'scene'} />"],
    ['a path to draw', '<path d="M0 15H44" />'],
    ['an id', "const type = scar === 'ice-pick' ? 'boxcar' : 'rolling';"],
    ['an id in a comparison', "<Notice heading={level === 'firm' ? text.firm : text.soft} />"],
    ['an import', "import { App } from './the app.tsx';"],
    ['a type', "type Name = 'Ice pick';"],
    ['a key', "const roles = { 'Ice pick': 1 };"],
    ['a fault that stops the app', "throw new Error('no storage here');"],
  ])('lets pass %s', (_, code) => {
    expect(found(code)).toEqual([]);
  });
});
