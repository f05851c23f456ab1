import { crc32 } from './crc32.ts';
import { fromNumber, type LinkContent, toNumber } from './version-1.ts';

/**
 * The text of a link: `v1.`, nine characters of content, seven of checksum, in Crockford's base 32, which has no
 * letters that pass for digits. It is a number and no more: nothing in it can be run, unpacked or shown as markup.
 */

export type { LinkContent };

export type Decoded =
  | ({ readonly kind: 'value' } & LinkContent)
  /** The beginning of a link. */
  | { readonly kind: 'truncated' }
  /** A whole link with more text behind it, as chat programs make when they take a word too many for the link. */
  | { readonly kind: 'lengthened' }
  | { readonly kind: 'altered' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-a-link' };
export type Damage = Exclude<Decoded['kind'], 'value'>;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const mark = 'v1.';
const contentLength = 9;
const checkLength = 7;
const wholeLength = mark.length + contentLength + checkLength;
const asVersion1 = /^v1\.[0-9a-hjkmnp-tv-z]*$/i;
const anyVersion = /^v(\d+)(?:\.|$)/i;

export function encode(content: LinkContent): string {
  return signed(mark + base32(toNumber(content), contentLength));
}

/** What a text says, or what is wrong with it. Never throws, and never reads more than a link can hold. */
export function decode(text: string): Decoded {
  const [, version] = anyVersion.exec(text.slice(0, wholeLength)) ?? [];
  if (version === undefined) return { kind: 'not-a-link' };
  if (version !== '1') return { kind: version.startsWith('0') ? 'altered' : 'newer' };
  const content = read(text.slice(0, wholeLength));
  if (content === undefined) {
    const begun = text.length < wholeLength && (text.length < mark.length || asVersion1.test(text));
    return { kind: begun ? 'truncated' : 'altered' };
  }
  return text.length > wholeLength ? { kind: 'lengthened' } : { kind: 'value', ...content };
}

function read(text: string): LinkContent | undefined {
  if (text.length !== wholeLength || !asVersion1.test(text)) return undefined;
  const unsigned = mark + text.slice(mark.length, -checkLength).toUpperCase();
  if (signed(unsigned) !== mark + text.slice(mark.length).toUpperCase()) return undefined;
  return fromNumber(number(unsigned.slice(mark.length)));
}

function signed(text: string): string {
  return text + base32(crc32(text), checkLength);
}

function base32(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = alphabet[rest % 32] + text;
  return text;
}

function number(text: string): number {
  return [...text].reduce((sum, character) => sum * 32 + alphabet.indexOf(character), 0);
}
