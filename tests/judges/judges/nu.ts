import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Finding, Judge } from '../judge.ts';
import { ports } from '../ports.ts';

let server: ChildProcess | undefined;

/** The W3C's Nu checker needs Java, which not every machine has. */
export function javaIsThere(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Starts the checker as a server, once: to start Java anew for each page would cost more than all the checking. */
async function checker(): Promise<string> {
  const address = `http://127.0.0.1:${ports.nu}/`;
  if (server) return address;
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const local = '-Dnu.validator.servlet.bind-address=127.0.0.1';
  server = spawn('java', [local, '-cp', jar, 'nu.validator.servlet.Main', `${ports.nu}`], {
    stdio: 'ignore',
  });
  process.once('exit', () => server?.kill());
  const ready = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 250));
  return address;
}

type Message = {
  readonly type: 'info' | 'error' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly message: string;
  readonly extract?: string;
};

/**
 * The roles that tables name because they are laid out in blocks on narrow screens (see explained.ts): Nu has something
 * to say of each, and says nothing more once that were a thousand.
 */
const tableRoles = / role="(table|rowgroup|row|columnheader|rowheader|cell)"/g;

/** What Nu says of a document. Mere information, as on slashes that change nothing, is left out. */
async function markupFindings(markup: string): Promise<readonly Finding[]> {
  const answer = await fetch(`${await checker()}?out=json`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: markup.replaceAll(tableRoles, ''),
  });
  const { messages } = (await answer.json()) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ type, message, extract = '' }) => ({
      // Nu has no names for its rules: its sentence, without what it quotes.
      rule: message.replaceAll(/“[^”]*”/g, '…'),
      where: extract.replaceAll(/\s+/g, ' '),
      says: message,
      sure: type !== 'info',
    }));
}

export const nu: Judge = {
  name: 'Nu',
  from: 'vnu-jar',
  about: 'The W3C’s Nu checker: markup, ARIA and CSS against the standards',
  quick: false,
  seesColours: false,
  opensAnew: false,
  findings: async (page) => markupFindings(await page.content()),
};
