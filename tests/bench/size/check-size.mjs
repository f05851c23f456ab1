/**
 * Holds what the first pages load before they can be used to a budget, and names what it counted.
 * Run after a build: `npm run check:size`.
 */
import { readdir } from 'node:fs/promises';
import { firstLoad } from './first-load.mjs';

const dist = 'dist';
/** In thousands of bytes, as sent. */
const budget = { scripts: 105, styles: 12, fonts: 35 };

// The two pages that help with a question are no questions: what only they need comes when the first page is done.
const questions = (await readdir(`${dist}/questions`, { recursive: true })).filter(
  (file) => file.endsWith('index.html') && !file.includes('help'),
);
if (questions.length !== 5)
  throw new Error(`dist has ${questions.length} pages of questions, not five: run \`npm run build\` first`);
const pages = ['index.html', ...questions.map((file) => `questions/${file}`)];
const loads = await Promise.all(pages.map(async (page) => ({ page, parts: await firstLoad(dist, page) })));

/**
 * A person passes all these pages: what several load counts once. Styles inside a page come with each of them anew,
 * so there the heaviest counts.
 */
/** @type {Map<string, (typeof loads)[number]['parts'][number]>} */
const parts = new Map();
for (const part of loads.flatMap(({ parts }) => parts)) {
  const name = part.name.replace(/ inside .*/, ' inside the page');
  if (part.bytes > (parts.get(name)?.bytes ?? 0)) parts.set(name, part);
}
let over = false;
for (const [kind, thousands] of Object.entries(budget)) {
  const counted = [...parts.values()].filter((part) => part.kind === kind);
  const sum = counted.reduce((bytes, part) => bytes + part.bytes, 0) / 1000;
  const verdict = sum <= thousands ? 'within' : 'OVER';
  over ||= sum > thousands;
  console.info(`${kind}: ${sum.toFixed(1)} kB, ${verdict} its ${thousands} kB`);
  for (const { name, bytes } of counted)
    console.info(`  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${name}`);
}
console.info(`Counted on ${pages.length} pages: start and questions.`);
if (over) process.exit(1);
