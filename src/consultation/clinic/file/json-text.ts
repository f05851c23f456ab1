/** What `JSON.parse` does not tell: where a text breaks off, which keys stand twice, and how deep it goes. */

/** The text of a file in UTF-8, without its mark of byte order; nothing where it is something else. */
export function utf8Text(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The line a text stops being JSON at, where the browser says so.
 * @param error what `JSON.parse` threw
 */
export function lineOfFault(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

export type Path = readonly string[];
type Opened = { readonly keys: Set<string>; key: string };

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * @param text valid JSON
 * @param deepest how many brackets may stand within each other
 * @returns the place of every key that stands twice among its neighbours; nothing where it goes too deep
 */
export function repeatedKeys(text: string, deepest: number): readonly Path[] | undefined {
  const repeated: Path[] = [];
  const open: Opened[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      if (open.push({ keys: new Set(), key: '' }) > deepest) return undefined;
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':' && inside) {
      inside.key = String(JSON.parse(last));
      if (inside.keys.has(inside.key)) repeated.push(open.map(({ key }) => key));
      inside.keys.add(inside.key);
    }
    last = token;
  }
  return repeated;
}
