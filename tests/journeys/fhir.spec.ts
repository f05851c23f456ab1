import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import type { Answers } from '#rules';
import { questionnaire } from '../../src/visit/record/fhir/questionnaire.ts';
import { answersFromResponse } from '../../src/visit/record/fhir/read-response.ts';
import { questionnaireResponse } from '../../src/visit/record/fhir/response.ts';
import { expect, test } from './journey.ts';

/** The part of LHC-Forms that is used: a FHIR form program by the US National Library of Medicine. */
declare const LForms: {
  readonly Util: {
    convertFHIRQuestionnaireToLForms(form: object, version: 'R4'): object;
    mergeFHIRDataIntoLForms(type: 'QuestionnaireResponse', data: object, form: object, version: 'R4'): object;
    addFormToPage(form: object, elementId: string): Promise<void>;
    getFormFHIRData(type: 'QuestionnaireResponse', version: 'R4', form: undefined): unknown;
  };
};

const lforms = dirname(createRequire(import.meta.url).resolve('lforms/package.json'));
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/lhc-forms.js',
  'fhir/R4/lformsFHIR.min.js',
].map((file) => `${lforms}/dist/lforms/${file}`);

/** LHC-Forms on a page of its own, without our policy, which it isn't made for; still no request may leave. */
async function openLhcForms(page: Page): Promise<void> {
  await page.route('**/lhc-forms/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>LHC-Forms</title><div id="form"></div>',
    }),
  );
  await page.goto('/lhc-forms/');
  for (const path of scripts) await page.addScriptTag({ path });
}

/** Loads form and answers, shows them, and gives back what LHC-Forms exports. */
async function throughLhcForms(page: Page, answers: Answers): Promise<unknown> {
  const response = questionnaireResponse(answers, '2026-11-23T08:30:00.000Z');
  return page.evaluate(
    async ([form, filled]) => {
      const { Util } = LForms;
      const loaded = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
      await Util.addFormToPage(
        Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', filled, loaded, 'R4'),
        'form',
      );
      return Util.getFormFHIRData('QuestionnaireResponse', 'R4', undefined);
    },
    [questionnaire(), response] as const,
  );
}

const core = { scarTypes: ['ice-pick'], depth: 'deep', skinType: 'V', downtime: 'few-days' } as const;
const cases: readonly (readonly [string, Answers])[] = [
  ['one kind of scar', core],
  ['nothing known', { scarTypes: ['unsure'], depth: 'unsure', skinType: 'unsure', downtime: 'unsure' }],
  [
    'all three kinds, every detail answered',
    {
      ...core,
      scarTypes: ['ice-pick', 'boxcar', 'rolling'],
      details: {
        boxcarWidth: 'narrow',
        spread: 'many',
        sunDamage: 'yes',
        surfaceTone: 'no',
        activeAcne: 'yes',
      },
    },
  ],
  [
    'boxcar and rolling, some details left open, some not known',
    {
      scarTypes: ['boxcar', 'rolling'],
      depth: 'shallow',
      skinType: 'I',
      downtime: 'none',
      details: { boxcarWidth: 'unsure', activeAcne: 'no' },
    },
  ],
  [
    'not sure of the kind, but of the rest',
    {
      scarTypes: ['unsure'],
      depth: 'deep',
      skinType: 'VI',
      downtime: 'longer',
      details: { sunDamage: 'no', surfaceTone: 'yes', activeAcne: 'unsure' },
    },
  ],
  [
    'rolling scars alone',
    {
      scarTypes: ['rolling'],
      depth: 'shallow',
      skinType: 'III',
      downtime: 'week',
      details: { surfaceTone: 'unsure' },
    },
  ],
];

test.describe('LHC-Forms, a program we have no part in', () => {
  test.beforeEach(({ allowedConsole }) => {
    // It says so of servers of value sets, which a form with its answers in it has no need of.
    allowedConsole.push('FHIR resources might not be loaded');
  });

  test('loads form and answers, asks nobody, and gives the same answers back', async ({ page }) => {
    await openLhcForms(page);
    for (const [name, answers] of cases) {
      const exported = await throughLhcForms(page, answers);
      expect(exported, name).toMatchObject({
        questionnaire: 'urn:scar-options:questionnaire|1.1.0',
        status: 'completed',
      });
      expect(answersFromResponse(exported), name).toEqual({ kind: 'answers', answers });
    }
  });

  test('shows the advice, the questions that apply and no others', async ({ page }) => {
    await openLhcForms(page);
    const boxcar = { ...core, scarTypes: ['boxcar'] } as const;
    await throughLhcForms(page, boxcar);
    await expect(page.getByText('See a doctor before any treatment')).toBeVisible();
    await expect(page.getByText('How wide are your boxcar scars?')).toBeVisible();
    await expect(page.getByText('How many ice pick scars do you have?')).toBeHidden();
  });
});
