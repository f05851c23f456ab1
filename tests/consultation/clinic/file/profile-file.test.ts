import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type ClinicProfile,
  clinicSchema,
  emptyProfile,
} from '../../../../src/consultation/clinic/clinic.store.ts';
import { type FileReading, readProfileFile } from '../../../../src/consultation/clinic/file/profile-file.ts';
import { offerableIds } from '../../../../src/consultation/clinic/offerable.ts';
import { fileText, fileWith, sample } from '../clinic.ts';

const read = (content: string | Uint8Array<ArrayBuffer>) => readProfileFile(fileWith(content));
/** What is wrong, a line each: where, and what. */
const wrong = (reading: FileReading) =>
  reading.kind === 'unusable' ? reading.problems.map(({ where, what }) => `${where}: ${what}`) : [];
/** A file in an envelope that is in order, with this in it. */
const withProfile = (profile: unknown) =>
  JSON.stringify({ app: 'scar-options', kind: 'clinic-profile', version: 1, profile });
const withOffers = (offers: unknown) => withProfile({ opensLinksInConsultation: false, offers });
const withOffer = (offer: unknown) => withOffers({ 'tca-cross': offer });

describe('a profile that is saved and read back', () => {
  const line = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/\p{Cc}/u.test(text));
  const day = fc
    .date({ min: new Date('2000-01-01T12:00Z'), max: new Date('2099-12-31T12:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const offer = fc.oneof(
    fc.constant({ offered: false } as const),
    fc.record(
      { offered: fc.constant(true as const), device: line, approvalChecked: day },
      { requiredKeys: ['offered'] },
    ),
  );
  const profile: fc.Arbitrary<ClinicProfile> = fc.record(
    {
      name: line,
      opensLinksInConsultation: fc.boolean(),
      offers: fc.dictionary(fc.constantFrom(...offerableIds), offer).map((offers) => ({ ...offers })),
    },
    { requiredKeys: ['opensLinksInConsultation', 'offers'] },
  );

  test('is the same, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(profile, async (said) => {
        expect(clinicSchema.parse(said)).toEqual(said);
        expect(await read(fileText(said))).toEqual({ kind: 'profile', profile: said });
      }),
      { numRuns: 300 },
    );
  });

  test('may be empty, and may begin with a mark of byte order', async () => {
    expect(await read(`\uFEFF${fileText(emptyProfile)}`)).toEqual({ kind: 'profile', profile: emptyProfile });
  });

  test('reads as a person would write it', () => {
    expect(fileText(sample)).toBe(`{
  "app": "scar-options",
  "kind": "clinic-profile",
  "version": 1,
  "profile": {
    "name": "Clinic A",
    "opensLinksInConsultation": true,
    "offers": {
      "tca-cross": {
        "offered": true,
        "device": "Product B",
        "approvalChecked": "2026-02-20"
      },
      "dermal-fillers": {
        "offered": false
      },
      "subcision": {
        "offered": true
      }
    }
  }
}`);
  });
});

describe('a file that cannot be used says what is wrong, and where', () => {
  const foreign = ['The file: This is not a clinic profile of Scar Options.'];
  const noDay = (found: string) =>
    `TCA CROSS, Approval checked on: It has to be a real day from 2000 to 2099, written like 2026-03-31. It is ${found}.`;

  test.each<[string, string | Uint8Array<ArrayBuffer>, readonly string[]]>([
    ['a number', '5', foreign],
    ['a list', '[]', foreign],
    ['nothing', 'null', foreign],
    ['a file of another app', '{"resourceType":"QuestionnaireResponse"}', foreign],
    ['what this app keeps on a device', '{"app":"scar-options","version":1,"data":{}}', foreign],
    [
      'a newer version',
      '{"app":"scar-options","kind":"clinic-profile","version":2,"clinics":[]}',
      [
        'The file: It was made with version 2 of the form, and this page reads version 1. Load the page again first.',
      ],
    ],
    [
      'a version that is none, and nothing else',
      '{"app":"scar-options","kind":"clinic-profile","version":"1"}',
      [
        '“version”: It has to be 1, without quotes. It is “1”.',
        '“profile”: It is missing. It has to be entries between curly brackets.',
      ],
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
      ['The file: It is not text in UTF-8. If you wrote it yourself, save it again as UTF-8.'],
    ],
    [
      'an unknown option, and one that no clinic offers',
      withOffers({ lasers: { offered: true }, 'home-microneedling': { offered: true } }),
      [
        '“offers”: “lasers” is no option that a clinic can offer here.',
        '“offers”: “home-microneedling” is no option that a clinic can offer here.',
      ],
    ],
    [
      'the wrong kind of value, in several places',
      withProfile({ name: 5, opensLinksInConsultation: 'no', offers: [] }),
      [
        'Name of the clinic: It has to be one line of text, with 1 to 120 characters. It is 5.',
        'This is a clinic’s device: It has to be true or false, without quotes. It is “no”.',
        '“offers”: It has to be entries between curly brackets. It is [].',
      ],
    ],
    [
      'an option that is no group of entries',
      withOffer(true),
      ['TCA CROSS: It has to be entries between curly brackets. It is true.'],
    ],
    [
      'an option that does not say whether it is offered',
      withOffer({ device: 'A' }),
      ['TCA CROSS, offered or not: It is missing. It has to be true or false, without quotes.'],
    ],
    [
      'a device where nothing is offered',
      withOffer({ offered: false, device: 'A' }),
      ['TCA CROSS: Device or product only goes with an option that is offered.'],
    ],
    [
      'a device without a name',
      withOffer({ offered: true, device: '  ' }),
      ['TCA CROSS, Device or product: It is empty. It has to be one line of text, with 1 to 120 characters.'],
    ],
    [
      'two lines where one belongs',
      withOffer({ offered: true, device: 'a\nb' }),
      [
        'TCA CROSS, Device or product: It has to be one line of text, with 1 to 120 characters. It is “a\nb”.',
      ],
    ],
    [
      'a day that does not exist',
      withOffer({ offered: true, approvalChecked: '2023-02-29' }),
      [noDay('“2023-02-29”')],
    ],
    [
      'a day in the year 9999',
      withOffer({ offered: true, approvalChecked: '9999-12-31' }),
      [noDay('“9999-12-31”')],
    ],
    [
      'a day with a time',
      withOffer({ offered: true, approvalChecked: '2026-01-01T00:00' }),
      [noDay('“2026-01-01T00:00”')],
    ],
    ['a day as a number', withOffer({ offered: true, approvalChecked: 20260101 }), [noDay('20260101')]],
    [
      'entries that nobody knows, at every level',
      '{"app":"scar-options","kind":"clinic-profile","version":1,"by":"me","profile":{"opensLinksInConsultation":true,"offers":{"aha":{"offered":true,"price":9}},"slogan":"x"}}',
      [
        'AHA (such as glycolic acid): There is no entry with the name “price”.',
        '“profile”: There is no entry with the name “slogan”.',
        'The file: There is no entry with the name “by”.',
      ],
    ],
    [
      'entries with names that belong to every object',
      withOffer({ offered: true }).replace(
        '{"offered":true}',
        '{"offered":true,"__proto__":{"device":"x"},"constructor":1}',
      ),
      [
        'TCA CROSS: There is no entry with the name “__proto__”.',
        'TCA CROSS: There is no entry with the name “constructor”.',
      ],
    ],
    [
      'an option of such a name',
      withOffers({}).replace('"offers":{}', '"offers":{"__proto__":{"offered":true}}'),
      ['“offers”: “__proto__” is no option that a clinic can offer here.'],
    ],
    [
      'keys that stand twice',
      withOffer({ offered: true }).replace(
        '{"offered":true}',
        '{"offered":true,"device":"a","device":"b"},"aha":{"offered":true},"tca-cro\\u0073s":{"offered":false}',
      ),
      [
        'TCA CROSS, Device or product: It stands here twice. It is not clear which one counts.',
        'TCA CROSS: It stands here twice. It is not clear which one counts.',
      ],
    ],
  ])('%s', async (_, content, said) => {
    expect(wrong(await read(content))).toEqual(said);
  });

  test('broken JSON, with the line where the browser names it', async () => {
    expect(wrong(await read('{\n  "app": "scar-options",\n  oops\n}'))).toEqual([
      'Line 3: This is not JSON. Look for a missing comma, quote or bracket.',
    ]);
    expect(wrong(await read(''))).toEqual([
      'The file: This is not JSON. Look for a missing comma, quote or bracket.',
    ]);
  });

  test('brackets within brackets, however deep', async () => {
    const deep = (depth: number) => withOffer(JSON.parse('['.repeat(depth) + ']'.repeat(depth)));
    expect(wrong(await read(deep(2)))).toEqual([
      'TCA CROSS: It has to be entries between curly brackets. It is [[]].',
    ]);
    for (const content of [deep(20), '['.repeat(30_000) + ']'.repeat(30_000)]) {
      expect(wrong(await read(content))).toEqual([
        'The file: It has brackets within brackets, deeper than any profile.',
      ]);
    }
  });

  test('ten megabytes, unread', async () => {
    const file = fileWith(new Uint8Array(10 * 1024 * 1024));
    const opened = vi.spyOn(file, 'arrayBuffer');
    expect(wrong(await readProfileFile(file))).toEqual([
      'The file: It is larger than 64 kilobytes. No profile is that large, so it was not read.',
    ]);
    expect(opened).not.toHaveBeenCalled();
  });

  test('a file that is gone', async () => {
    const file = fileWith('{}');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(wrong(await readProfileFile(file))).toEqual([
      'The file: It could not be opened. It may have been moved or locked.',
    ]);
  });

  test('and quotes no more of it than helps', async () => {
    const [line = ''] = wrong(await read(withOffer('x'.repeat(10_000))));
    expect(line).toBe(`TCA CROSS: It has to be entries between curly brackets. It is “${'x'.repeat(60)}…”.`);
  });
});

describe('whatever a file holds', () => {
  test('reading it gives a profile by the schema or what is wrong, and never throws', async () => {
    const nearly = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.jsonValue().map(withProfile),
      fc.jsonValue().map(withOffers),
      fc.dictionary(fc.string(), fc.jsonValue()).map(withOffer),
    );
    await fc.assert(
      fc.asyncProperty(nearly, async (content) => {
        const reading = await read(content);
        if (reading.kind === 'profile') expect(clinicSchema.parse(reading.profile)).toEqual(reading.profile);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
