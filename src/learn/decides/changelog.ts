/** A piece of running text. */
export type Span = { readonly kind: 'text' | 'strong' | 'code'; readonly text: string };
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] };
export type Release = {
  readonly heading: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
};
/** A change log: its title, what it says of itself, and each version. */
export type Changelog = {
  readonly title: string;
  readonly preamble: readonly Block[];
  readonly releases: readonly Release[];
};

/**
 * Reads the little Markdown that the change log of the rules is written in: a title, a heading a version, paragraphs,
 * lists of one level, bold and code.
 * @throws where the text uses anything else: a page that left it out or showed its signs would be wrong unnoticed
 */
export function parseChangelog(markdown: string): Changelog {
  const [first, ...sections] = markdown.trim().split(/^## /m);
  const [title = '', ...preamble] = (first ?? '').split('\n');
  if (!title.startsWith('# ')) throw unknown(title);
  return {
    title: title.slice(2).trim(),
    preamble: blocksOf(preamble.join('\n')),
    releases: sections.map((section) => {
      const [heading = '', ...body] = section.split('\n');
      plainText(heading);
      return { heading: heading.trim(), anchor: anchorOf(heading), blocks: blocksOf(body.join('\n')) };
    }),
  };
}

function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): Block {
  if (!block.startsWith('- ')) return { kind: 'paragraph', spans: spansOf(block) };
  const items = block.slice(2).split(/\n- /);
  // A line that goes on is indented below its item; anything deeper or at the margin is something else.
  const goesOn = /^(?!.*\n(?! {2}\S)).*$/s;
  for (const item of items) if (!goesOn.test(item)) throw unknown(item);
  return { kind: 'list', items: items.map(spansOf) };
}

function spansOf(text: string): readonly Span[] {
  if (/^(#|>|\d+[.)]\s|[-+*]\s|\||```|={3}|-{3})/m.test(text.replace(/^ +/gm, ''))) throw unknown(text);
  const line = text.replace(/\s*\n\s*/g, ' ');
  const parts = line.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter((part) => part !== '');
  return parts.map((part) => {
    if (part.startsWith('**')) return { kind: 'strong', text: plainText(part.slice(2, -2)) };
    if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
    return { kind: 'text', text: plainText(part) };
  });
}

function plainText(text: string): string {
  if (/[*_`<>[\]\\|~&]|!\(/.test(text)) throw unknown(text);
  return text;
}

/** The version, where a heading begins with one: links to it last. */
function anchorOf(heading: string): string {
  const [version] = /^\d+\.\d+\.\d+/.exec(heading) ?? [];
  return `version-${version ?? 'next'}`;
}

function unknown(text: string): Error {
  return new SyntaxError(`The change log uses Markdown that its page does not know: ${text}`);
}
