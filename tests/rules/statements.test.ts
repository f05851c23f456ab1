import { describe, expect, test } from 'vitest';
import { type Hedge, profileFields, type Statement, statements, treatmentIds, treatments } from '#rules';
import { hedges, labels } from '../../rules/statements/statement.ts';

const all: readonly Statement[] = Object.values(statements);
const ofArticle = all.filter(({ id }) => id.startsWith('F'));
const ofOthers = all.filter(({ id }) => id.startsWith('S'));

const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `F${String(first + at).padStart(3, '0')}`);

const supplementIds =
  'S001 S002 S003 S004 S006 S007 S014 S015 S016 S017 S018 S019 S020 S021 S026 S105 S028 S063 S034 S035 S039 S040 S042 S048 S050 S053 S057 S059 S061 S082 S089 S090 S091 S094 S096 S098';

describe('the ids', () => {
  test('of the article run from F001 to F187, in its order, without a gap', () => {
    expect(ofArticle.map(({ id }) => id)).toEqual(range(1, 187));
  });

  test('of other sources are those of the supplement, and no others', () => {
    expect(ofOthers.map(({ id }) => id)).toEqual(supplementIds.split(' '));
    expect(all).toHaveLength(187 + supplementIds.split(' ').length);
  });

  test('are the ones by which the statements are found', () => {
    expect(Object.entries(statements).filter(([key, { id }]) => key !== id)).toEqual([]);
  });
});

describe('how firmly the article says it', () => {
  /** The hedges of the facts, as read from the article; what is not here it states flatly. */
  const hedged: Readonly<Partial<Record<Hedge, string>>> = {
    may: 'F005 F019 F026 F036 F037 F038 F039 F051 F053 F054 F055 F057 F059 F060 F063 F065 F067 F072 F073 F079 F083 F085 F088 F091 F092 F095 F103 F105 F106 F108 F109 F111 F112 F113 F114 F121 F124 F139 F143 F148 F151 F152 F155 F156 F157 F159 F168 F176 F177 F184',
    typically:
      'F010 F015 F016 F021 F023 F024 F029 F034 F052 F062 F081 F084 F135 F137 F141 F142 F166 F171 F174 F183',
    unverified: 'F074 F075 F076 F077 F078 F097 F098 F099 F100 F101',
    limited: 'F082 F089 F165 F180',
  };

  test.each(Object.entries(hedged))('%s', (hedge, ids) => {
    expect(ofArticle.filter((one) => one.hedge === hedge).map(({ id }) => id)).toEqual(ids.split(' '));
  });

  test('103 statements are made flatly', () => {
    expect(ofArticle.filter(({ hedge }) => hedge === 'states')).toHaveLength(103);
  });

  test('there are five hedges and three labels', () => {
    expect(hedges).toEqual(['states', 'typically', 'may', 'limited', 'unverified']);
    expect(labels).toEqual(['article', 'article-unverified', 'supplement']);
  });

  test('where it is only possible, the words say so', () => {
    const possible = /\b(may|can|might|could|sometimes|up to|said to|often|tell your doctor|differ)\b/i;
    const tooFirm = all.filter(({ hedge, text }) => hedge === 'may' && !possible.test(text));
    expect(tooFirm).toEqual([]);
  });

  test('where it holds as a rule only, the words say so', () => {
    const usual = /\b(usually|often|typically|mostly|most|rarely|as a rule|common|generally|many)\b/i;
    const tooFirm = all.filter(({ hedge, text }) => hedge === 'typically' && !usual.test(text));
    expect(tooFirm).toEqual([]);
  });

  test('where the article marks its own paragraph as unverified, the words report or leave it open', () => {
    const reported = /\b(said|may|ask|talk|reasons given|unverified)\b/i;
    const tooFirm = all.filter(({ hedge, text }) => hedge === 'unverified' && !reported.test(text));
    expect(tooFirm).toEqual([]);
  });
});

describe('the source', () => {
  const headings: readonly (readonly [heading: string, first: number, last: number])[] = [
    ['Important Medical Disclaimer', 1, 6],
    ['What Are Ice Pick Scars', 7, 15],
    ['How and Why Ice Pick Scars Form', 16, 19],
    ['Differentiating Ice Pick Scars from Boxcar and Rolling Scars', 20, 22],
    ['Professional In-Clinic Treatments for Ice Pick Scars', 23, 25],
    ['TCA CROSS Chemical Reconstruction of Skin Scars', 26, 27],
    ['How the TCA CROSS Procedure Works', 28, 32],
    ['Recovery Process and Considerations', 33, 38],
    ['Punch Excision and Punch Grafting', 39, 40],
    ['The Punch Excision Surgical Method', 41, 46],
    ['The Punch Grafting Technique', 47, 52],
    ['Laser Resurfacing Treatments', 53, 55],
    ['Ablative Lasers like CO2 and Erbium', 56, 60],
    ['Non-Ablative Fractional Lasers like Fraxel', 61, 64],
    ['Microneedling Collagen Induction Therapy', 65, 67],
    ['Professional Microneedling Equipment', 68, 72],
    ['Other In-Clinic Procedures', 73, 73],
    ['Deep Chemical Peels', 74, 78],
    ['Dermal Fillers for Temporary Improvement', 79, 85],
    ['At-Home Skincare for Managing Ice Pick Scars', 86, 89],
    ['The Role of Topical Retinoids', 90, 92],
    ['Prescription Tretinoin', 93, 96],
    ['Over-the-Counter Retinol and Adapalene', 97, 101],
    ['Exfoliating Acids in Your Routine', 102, 103],
    ['Alpha Hydroxy Acids AHAs like Glycolic Acid', 104, 107],
    ['Beta Hydroxy Acids BHAs like Salicylic Acid', 108, 109],
    ['The Critical Importance of Daily Sunscreen', 110, 116],
    ['How to Choose the Best Treatment for Your Skin', 117, 119],
    ['The Importance of Consulting a Doctor', 120, 127],
    ['Factors to Consider: Cost, Downtime, and Skin Type', 128, 128],
    ['Professional Treatment Considerations', 129, 134],
    ['Combining Treatments for Optimal Results', 135, 144],
    ['Preventing New Ice Pick Scars from Forming', 145, 146],
    ['Proactive and Effective Acne Management', 147, 152],
    ['The Dangers of Picking and Squeezing Blemishes', 153, 159],
    ['What treatment options are available for deep ice pick scars?', 160, 166],
    ['Can ice pick scars be removed completely?', 167, 169],
    ['How much does ice pick scar treatment cost?', 170, 171],
    ['Is at-home microneedling safe for ice pick scars?', 172, 178],
    ['Summary', 179, 185],
    ['Note', 186, 187],
  ];

  test.each(headings)('in the article is under its own heading: %s, F%i to F%i', (heading, first, last) => {
    const under = ofArticle.filter(({ source }) => source.kind === 'article' && source.heading === heading);
    expect(under.map(({ id }) => id)).toEqual(range(first, last));
  });

  test('elsewhere is cited, with how much of it was read', () => {
    const uncited = ofOthers.filter(
      ({ source }) => source.kind !== 'supplement' || source.citation === '' || source.seen === '',
    );
    expect(uncited).toEqual([]);
  });

  test('gives the label: the article, the article where it marks itself unverified, another source', () => {
    const wrong = all.filter(({ id, hedge, label, source }) => {
      if (id.startsWith('S')) return label !== 'supplement' || source.kind !== 'supplement';
      const expected = hedge === 'unverified' ? 'article-unverified' : 'article';
      return label !== expected || source.kind !== 'article';
    });
    expect(wrong).toEqual([]);
    expect(all.filter(({ label }) => label === 'article-unverified')).toHaveLength(10);
  });
});

describe('the figures', () => {
  test('are those of the sources, and no others', () => {
    const figures = all.flatMap(({ id, figure }) =>
      figure ? [`${id} ${figure.min ?? ''}-${figure.max ?? ''} ${figure.unit}`] : [],
    );
    expect(figures).toEqual([
      'F010 -2 mm',
      'F029 70-100 %',
      'F044 1-1 stitches',
      'F084 6-18 months',
      'F115 30- SPF',
      'F174 0.25-0.5 mm',
      'S002 -2 mm',
      'S003 1.5-4 mm',
      'S004 0.1-0.5 mm',
      'S006 4- mm',
      'S026 92-92 %',
      'S105 42-42 %',
      'S034 1-2 weeks',
      'S035 8-10 days',
      'S039 1-2 weeks',
      'S042 2-2 days',
      'S048 3-3 treatments',
      'S050 3-6 hours',
      'S053 7-10 days',
      'S059 -1 weeks',
    ]);
  });

  test('stand in the words, as a number or written out', () => {
    const writtenOut: Readonly<Record<number, string>> = { 1: 'one|a', 2: 'two', 3: 'three' };
    const missing = all.flatMap(({ id, text, figure }) =>
      [figure?.min, figure?.max]
        .filter((value) => value !== undefined)
        .filter((value) => {
          const forms = [String(value).replace('.', '\\.'), writtenOut[value]].filter(Boolean).join('|');
          return !new RegExp(`(?<![\\d.])(${forms})(?![\\d.]*\\d|\\w)`, 'i').test(text);
        })
        .map((value) => `${id}: ${value}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the words', () => {
  test('are there', () => {
    expect(all.filter(({ text }) => text.trim().length < 20)).toEqual([]);
  });

  test('promise and recommend nothing', () => {
    const forbidden =
      /\b(best|recommend\w*|suitable|right for you|(un)?safe(ly|r|ty)?|proven|guarantee\w*|cure[sd]?|permanent(ly)?|pain(less|-free)\w*|dramatic(ally)?|flawless(ly)?)\b/i;
    expect(all.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  test('come in sentences of at most 20 words', () => {
    const long = all.flatMap(({ id, text }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .map((sentence) => `${id} (${sentence.split(/\s+/).length}): ${sentence}`)
        .filter((sentence) => Number(/\((\d+)\)/.exec(sentence)?.[1]) > 20),
    );
    expect(long).toEqual([]);
  });

  test('end as sentences do, and none is said twice', () => {
    expect(all.filter(({ text }) => !/^[A-Z].*[.?]$/s.test(text))).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
});

describe('the profile of a treatment', () => {
  const nineFields = [
    'whatItIs',
    'howItIsDone',
    'mayHelpWith',
    'downsidesAndRisks',
    'healing',
    'sessions',
    'duration',
    'cost',
    'approval',
  ];

  test('has nine fields in one order', () => {
    expect(profileFields).toEqual(nineFields);
  });

  test.each(treatmentIds)('%s has exactly these, says nothing twice in one, and is found by its id', (id) => {
    const { profile, id: own } = treatments[id];
    expect(own).toBe(id);
    expect(Object.keys(profile)).toEqual(nineFields);
    for (const field of profileFields) {
      expect(new Set(profile[field]).size).toBe(profile[field].length);
      expect(profile[field].every((statement) => statement in statements)).toBe(true);
    }
  });

  test('is found for each treatment, and for nothing else', () => {
    expect(Object.keys(treatments)).toEqual(treatmentIds);
  });
});
