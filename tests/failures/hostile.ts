const envelope = (data: string) => `{"app":"scar-options","version":1,"data":${data}}`;
const deep = 20_000;

/** Texts that somebody who can write to this storage might leave there, to break or to take over the page. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['nothing at all', ''],
  ['a word that is JSON', 'null'],
  ['a number', '1e999'],
  ['a list', '[]'],
  ['half an envelope', '{"app":"scar-options","version":1'],
  ['an envelope with nothing in it', envelope('null')],
  ['a list in the envelope', envelope('[[],{}]')],
  ['a string in the envelope', envelope('"<script>polluted=1</script>"')],
  [
    '__proto__ as a key of the envelope',
    '{"app":"scar-options","version":1,"__proto__":{"polluted":1},"data":{}}',
  ],
  ['__proto__ as a key of the data', envelope('{"__proto__":{"polluted":1}}')],
  ['constructor as a key of the data', envelope('{"constructor":{"prototype":{"polluted":1}}}')],
  ['__proto__ among the answers', envelope('{"answers":{"__proto__":{"polluted":1}},"suggestions":{}}')],
  [
    '__proto__ among the details',
    envelope('{"answers":{"details":{"__proto__":{"polluted":1}}},"suggestions":{}}'),
  ],
  [
    '__proto__ among edited questions',
    envelope('{"edited":{"__proto__":"polluted"},"removed":["__proto__"],"own":[]}'),
  ],
  ['__proto__ as an option', envelope('{"options":["__proto__","constructor"],"plans":["toString"]}')],
  ['the name of a function in the place of data', envelope('{"setState":1,"getState":"x","subscribe":null}')],
  ['a version that is no number', '{"app":"scar-options","version":"1; drop","data":{}}'],
  ['a version far ahead', '{"app":"scar-options","version":9007199254740991,"data":{}}'],
  ['a version below zero', '{"app":"scar-options","version":-1,"data":{}}'],
  ['brackets without end', `${'['.repeat(deep)}${']'.repeat(deep)}`],
  ['objects without end', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
  ['a very long text', envelope(`{"notes":"${'x'.repeat(300_000)}"}`)],
  ['halves of characters', envelope('{"notes":"\\ud800\\udfff\\u0000\\u202e"}')],
];

/** What would be markup, a script or an address if it were put into the page as anything but text. */
export const hostileWords =
  '"><img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">{{7*7}}</a>';
