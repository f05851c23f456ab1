/** What a person reads on a page, as a browser would show or say it, cut into what stands together. */

export type Unit = { readonly text: string; readonly heading: boolean };

/** Elements whose text runs on in the line around it. */
const inline = new Set(['A', 'ABBR', 'B', 'EM', 'I', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP']);
/** Attributes that are read out, or shown. */
const readAttributes = ['aria-label', 'alt', 'title', 'placeholder'];
/** Where a statement comes from. */
export const sources = '.disclosure-source, cite, .statement-facts';
/** What the sources say, with its source. */
export const ofSources = `.sourced, ${sources}`;

/**
 * @param leftOut a selector: what is inside is not read
 * @returns each heading, paragraph, label, name or description by itself, in the order of the page
 */
export function unitsOf(page: Element, leftOut: string): readonly Unit[] {
  const units: Unit[] = [];
  let line = '';
  let inHeading = false;
  const end = () => {
    const text = line
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:?!)”])/g, '')
      .trim();
    if (text !== '') units.push({ text, heading: inHeading });
    line = '';
  };
  const read = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element)) return;
    if (node.matches(leftOut) || node.matches('script, style')) {
      end();
      return;
    }
    const runsOn = inline.has(node.tagName);
    if (!runsOn) end();
    const outer = inHeading;
    inHeading ||= /^H[1-6]$/.test(node.tagName);
    // A space on both sides: names that only a gap of the layout keeps apart are no single word.
    if (runsOn) line += ' ';
    node.childNodes.forEach(read);
    if (runsOn) line += ' ';
    else end();
    inHeading = outer;
    for (const name of readAttributes) {
      const text = node.getAttribute(name)?.trim();
      if (text) units.push({ text, heading: false });
    }
  };
  read(page);
  end();
  return units;
}

/** The sentences of a text; what does not end as one, such as a label, is one too. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”"’)]?)\s+/);
}

export const isSentence = (text: string) => /[.!?][”"’)]?$/.test(text);

/** Words as people count them: what stands between spaces and has a letter or a digit. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
