/**
 * Who may import whom. Each rule says what to do instead, because it is read by whoever has just broken it.
 * Run by `npm run check:imports`, which every build starts with.
 */

const features = ['questionnaire', 'options', 'visit', 'learn', 'consultation'];
const rooms = ['app', ...features, 'statements', 'storage', 'figures', 'words', 'ui'];
/** A room's door; its door for pages, which only the app opens, when one is shown; the words that come with pages. */
const doors = '^src/[^/]+/index[.]ts$';
const pageDoors = '^src/[^/]+/pages[.]ts$';
const laterWords = '^src/words/later[.]ts$';
const wordsOfPages = '^src/words/(helpers|after-questions|later|sharing)[.]ts$';

/** What each room may reach, beside itself. Libraries by package name. */
const allowed = {
  rules: { rooms: [], libraries: ['zod'] },
  'src/ui': { rooms: [], libraries: ['react', 'wouter'] },
  'src/figures': { rooms: ['rules'], libraries: ['react'] },
  'src/words': { rooms: ['rules'], libraries: [] },
  'src/storage': { rooms: [], libraries: ['zod', 'zustand'] },
  'src/statements': { rooms: ['rules', 'src/ui', 'src/words'], libraries: ['react'] },
};

/** @param {string} room */
const inRoom = (room) => `^${room}/`;
/** @param {string} name */
const library = (name) => `^node_modules/(@types/)?${name}/`;

/**
 * @param {string} room
 * @param {{ rooms: readonly string[], libraries: readonly string[] }} may
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function keepsToItself(room, may) {
  const others = [...may.rooms, ...may.libraries];
  return {
    name: `${room.replace('src/', '')}-keeps-to-itself`,
    comment: `${[room, ...others].join(', ')}: ${room} may import these and nothing else. Move what needs more to a room that may.`,
    severity: 'error',
    from: { path: inRoom(room) },
    to: { pathNot: [inRoom(room), ...may.rooms.map(inRoom), ...may.libraries.map(library)] },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(allowed).map(([room, may]) => keepsToItself(room, may)),
    {
      name: 'words-import-types-only',
      comment: 'words are typed by the ids of rules; if they need a value, the view should pass it in.',
      severity: 'error',
      from: { path: inRoom('src/words') },
      to: { path: inRoom('rules'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-through-the-door',
      comment: 'Import from #rules (rules/index.ts). If something is missing there, export it there.',
      severity: 'error',
      from: { pathNot: inRoom('rules') },
      // The change log is no code: the page that shows it reads the file itself.
      to: { path: '^rules/', pathNot: ['^rules/index[.]ts$', '^rules/CHANGELOG[.]md$'] },
    },
    {
      name: 'rooms-through-their-doors',
      comment: 'Import from #room (its index.ts). If something is missing there, export it there.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', doors, pageDoors, wordsOfPages] },
    },
    {
      name: 'pages-come-later',
      comment: 'Pages and their words come after the app: only a dynamic import in src/app opens their door.',
      severity: 'error',
      from: { pathNot: '^src/(learn|consultation)/' },
      to: { path: [pageDoors, laterWords], dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'questions-come-first',
      comment:
        'The questions are the first thing that loads: what they say stands in #words, or in #words/helpers.',
      severity: 'error',
      from: { path: '^src/questionnaire/' },
      to: { path: wordsOfPages, pathNot: '^src/words/helpers[.]ts$' },
    },
    {
      name: 'pages-for-the-app-alone',
      comment: 'A room that needs something of another goes through its index.ts.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: pageDoors },
    },
    {
      name: 'main-through-the-door',
      comment: 'main.tsx starts the app and knows no other room.',
      severity: 'error',
      from: { path: '^src/main[.]tsx$' },
      to: { path: '^src/', pathNot: ['^src/app/index[.]ts$', '^src/app/start/'] },
    },
    {
      name: 'only-main-knows-the-app',
      comment: 'app imports the rooms, never the other way round.',
      severity: 'error',
      from: { path: `^src/(${rooms.filter((room) => room !== 'app').join('|')})/` },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-cycle-between-features',
      comment: 'Two feature rooms that need each other are one room, or share a third.',
      severity: 'error',
      from: { path: `^src/(${features.join('|')})/` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycle',
      comment: 'Break the circle: move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'What both need belongs in rules or src.',
      severity: 'error',
      from: { path: '^(rules|src)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'The import leads nowhere: is the package installed, the file renamed?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-from-development',
      comment: 'The app runs on dependencies only; the folder that makes the static pages may use the tools.',
      severity: 'error',
      from: { path: '^(rules|src)/', pathNot: '^src/app/static/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing leads to this file: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '[.]css$', '^src/app/worker/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.css'],
    },
  },
};
