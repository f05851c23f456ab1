import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { roomAt } from '#app';
import { readProfileFile } from '../../../../src/consultation/clinic/file/profile-file.ts';
import { hostileTexts, hostileWords } from '../../../failures/hostile.ts';
import { findPage, main } from '../../../fixtures/page.ts';
import { openApp } from '../../../fixtures/render-app.tsx';
import { fileText, fileWith, keptProfile, sample } from '../clinic.ts';

const good = fileText(sample);
const notJson = 'This is not JSON. Look for a missing comma, quote or bracket.';
const notText = 'It is not text in UTF-8. If you wrote it yourself, save it again as UTF-8.';
const noLine = (found: string) => `It has to be one line of text, with 1 to 120 characters. It is ${found}.`;
const noDay = (found: string) =>
  `It has to be a real day from 2000 to 2099, written like 2026-03-31. It is ${found}.`;
const noVersion = (found: string) => `It has to be 1, without quotes. It is ${found}.`;
const unknown = (name: string) => `There is no entry with the name “${name}”.`;

/** The file with these bytes in the place of the clinic's name. */
function named(...bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const [before = '', after = ''] = good.split('Clinic A');
  const encoder = new TextEncoder();
  return new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(after)]);
}
const versioned = (version: string) => good.replace('"version": 1', `"version": ${version}`);
const dated = (day: string) => good.replace('"2026-02-20"', day);
const called = (name: string) => good.replace('"Clinic A"', name);
const within64 = (length: number) => good + ' '.repeat(length - good.length);

/** What somebody might hand a clinic, to break the page or to slip something in: what it is, and what is said of it. */
const hostileFiles: readonly (readonly [
  what: string,
  content: string | Uint8Array<ArrayBuffer>,
  where: string,
  said: string,
])[] = [
  ['a byte of zero in a name', named(0), 'Line 6', notJson],
  ['a byte of zero at the end', `${good}\0`, 'Line 22', notJson],
  ['an escaped one', called('"A\\u0000B"'), 'Name of the clinic', noLine('“A\0B”')],
  ['two marks of byte order', `\uFEFF\uFEFF${good}`, 'The file', notJson],
  ['a slash in two bytes', named(0xc0, 0xaf), 'The file', notText],
  ['half of a pair of characters', named(0xed, 0xa0, 0x80), 'The file', notText],
  ['an end of a character without its begin', named(0x80), 'The file', notText],
  ['a begin without its end', named(0xf0, 0x9f), 'The file', notText],
  ['letters of an older encoding', named(0x4b, 0xe9), 'The file', notText],
  ['a page', '<!doctype html><script>alert(1)</script>', 'The file', notJson],
  ['a second profile after the first', `${good}${good}`, 'Line 22', notJson],
  ['a number that is none', good.replace('true', 'NaN'), 'The file', notJson],
  ['a name that is a number', called('5'), 'Name of the clinic', noLine('5')],
  ['a name in a list', called('["Clinic A"]'), 'Name of the clinic', noLine('["Clinic A"]')],
  ['a name of spaces that are not empty', called('"\u00a0\u2003"'), 'Name of the clinic', 'It is empty.'],
  [
    'a name of 121 letters',
    called(`"${'x'.repeat(121)}"`),
    'Name of the clinic',
    noLine(`“${'x'.repeat(60)}…”`),
  ],
  ['a number for yes', good.replace('true', '1'), 'This is a clinic’s device', 'true or false'],
  ['a day before 2000', dated('"1999-12-31"'), 'TCA CROSS, Approval checked on', noDay('“1999-12-31”')],
  ['a day after 2099', dated('"2100-01-01"'), 'TCA CROSS, Approval checked on', noDay('“2100-01-01”')],
  ['no day of no year', dated('"0000-00-00"'), 'TCA CROSS, Approval checked on', noDay('“0000-00-00”')],
  [
    'a year of five digits',
    dated('"+12026-01-01"'),
    'TCA CROSS, Approval checked on',
    noDay('“+12026-01-01”'),
  ],
  ['other digits', dated('"٢٠٢٦-٠١-٠١"'), 'TCA CROSS, Approval checked on', noDay('“٢٠٢٦-٠١-٠١”')],
  ['no version', versioned('null'), '“version”', noVersion('null')],
  ['version 0', versioned('0'), '“version”', noVersion('0')],
  ['a version below that', versioned('-1'), '“version”', noVersion('-1')],
  ['half a version', versioned('1.5'), '“version”', noVersion('1.5')],
  ['a version beyond counting', versioned('9007199254740993'), '“version”', noVersion('9007199254740992')],
  [
    '__proto__ beside the profile',
    good.replace('{', '{"__proto__":{"polluted":1},'),
    'The file',
    unknown('__proto__'),
  ],
  [
    '__proto__ in the place of the profile',
    good.replace('"profile"', '"__proto__"'),
    'The file',
    unknown('__proto__'),
  ],
  [
    '__proto__ in the profile',
    good.replace('"name"', '"__proto__":{"polluted":1},"name"'),
    '“profile”',
    unknown('__proto__'),
  ],
  [
    'constructor in the profile',
    good.replace('"name"', '"constructor":{"prototype":{"polluted":1}},"name"'),
    '“profile”',
    unknown('constructor'),
  ],
  ['a profile before the profile', good.replace('"profile"', '"profile":{},"profile"'), '“profile”', 'twice'],
  [
    'an option that is markup',
    good.replace('"subcision"', JSON.stringify(hostileWords)),
    '“offers”',
    `“${hostileWords.slice(0, 60)}…” is no option`,
  ],
  ['a byte more than 64 kilobytes', within64(64 * 1024 + 1), 'The file', 'larger than 64 kilobytes'],
];

describe('a hostile file', () => {
  test.each(hostileFiles)(
    'with %s is refused, and is told what and where',
    async (_what, content, where, said) => {
      const reading = await readProfileFile(fileWith(content));
      expect(reading.kind).toBe('unusable');
      const problems = reading.kind === 'unusable' ? reading.problems : [];
      expect(problems).toContainEqual({ where, what: expect.stringContaining(said) });
    },
  );

  test.each(hostileTexts)('that would be hostile in storage, too: %s', async (_what, text) => {
    expect(await readProfileFile(fileWith(text))).toMatchObject({ kind: 'unusable' });
  });

  test('changes nothing: not the profile, not the page, not what every object has', async () => {
    keptProfile.write(sample);
    const before = Object.entries(window.localStorage);
    await roomAt('/clinic/')?.fetch();
    const { user } = openApp('/clinic/');
    await findPage('Clinic profile');
    // One of each kind: broken, of another shape, after what every object has, after the page.
    for (const what of [
      'a begin without its end',
      'a name that is a number',
      '__proto__ in the profile',
      'an option that is markup',
    ]) {
      const content = hostileFiles.find(([named]) => named === what)?.[1] ?? '';
      await user.upload(screen.getByLabelText('Open a profile file'), fileWith(content, `${what}.json`));
      expect(await screen.findByText(`“${what}.json” cannot be used`)).toBeVisible();
      expect(document.querySelectorAll('.file-problems li')).toHaveLength(1);
      expect(Object.entries(window.localStorage)).toEqual(before);
    }
    expect(screen.getByLabelText('Name of the clinic')).toHaveValue('Clinic A');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('of just 64 kilobytes is still read', async () => {
    expect(await readProfileFile(fileWith(within64(64 * 1024)))).toEqual({
      kind: 'profile',
      profile: sample,
    });
  });
});

test('markup in a file, and in its name, is shown as words wherever it goes', async () => {
  await roomAt('/clinic/')?.fetch();
  const { user } = openApp('/clinic/');
  await findPage('Clinic profile');
  const short = hostileWords.slice(0, 120);
  const content = good
    .replace('"Clinic A"', JSON.stringify(short))
    .replace('"Product B"', JSON.stringify(short));
  await user.upload(screen.getByLabelText('Open a profile file'), fileWith(content, `${hostileWords}.json`));
  await screen.findByText(`What “${hostileWords}.json” would change`);
  expect(main().textContent.split(short)).toHaveLength(4);
  await user.click(screen.getByText('Replace the profile'));
  expect(screen.getByLabelText('Name of the clinic')).toHaveValue(short);
  expect(
    document.querySelectorAll('script, iframe, object, img[onerror], a[href^="javascript"]'),
  ).toHaveLength(0);
});
