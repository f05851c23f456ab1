import type { Locator, Page } from 'playwright-core';
import { coreQuestions } from '#rules';
import { words } from '#words/after-questions';
import { flowPaths } from '../../../src/questionnaire/paths.ts';
import { lhcFormsAt, plainAt, surveyJsAt } from '../pages/contenders.ts';

/** What is pressed: an answer, on to the next question, from the last page to the options, an answer at the doctor's. */
export const acts = ['answer', 'next', 'options', 'toggle'] as const;
export type Act = (typeof acts)[number];

export type Way = {
  readonly open: (path: string) => Promise<void>;
  readonly press: (act: Act, target: Locator) => Promise<void>;
};
export type Walk = {
  readonly name: string;
  readonly walk: (page: Page, way: Way) => Promise<void>;
};

const { questions, common, check, option } = words;
/** What the person answers, by the words that every contender shows. */
const answers = [
  questions.scarTypes.choices['ice-pick'].label,
  questions.depth.choices.deep.label,
  questions.skinType.choices.IV.label,
  questions.downtime.choices.week.label,
];

/** Each contender's way through the same four questions. */
export const walks: readonly Walk[] = [
  {
    name: 'plain static HTML',
    async walk(page, { open, press }) {
      for (const [place, question] of coreQuestions.entries()) {
        await open(plainAt(flowPaths[question]));
        await press('answer', page.getByLabel(answers[place] ?? '', { exact: true }));
      }
    },
  },
  {
    name: '**this app**',
    async walk(page, { open, press }) {
      await open(flowPaths.scarTypes);
      const next = page.getByRole('button', { name: common.continue });
      for (const [place, question] of coreQuestions.entries()) {
        await arrivedAt(page, questions[question].title);
        await press('answer', page.getByLabel(answers[place] ?? '', { exact: true }));
        await press('next', next);
      }
      await arrivedAt(page, questions.details.title);
      await press('next', next);
      await arrivedAt(page, check.title);
      await press('options', page.getByRole('button', { name: check.confirm }));
      await arrivedAt(page, option.options.title);
    },
  },
  {
    name: '**this app**, consultation view',
    async walk(page, { open, press }) {
      await open('/consultation/');
      const { deep, shallow } = questions.depth.choices;
      // Before the view is built there is nothing to press, and the table says so.
      if ((await page.getByRole('radio').count()) === 0) return;
      for (const { label } of [deep, shallow, deep, shallow]) {
        await press('toggle', page.getByRole('radio', { name: label, exact: true }));
      }
      for (const type of ['boxcar', 'rolling', 'boxcar', 'rolling'] as const) {
        const { label } = questions.scarTypes.choices[type];
        await press('toggle', page.getByRole('checkbox', { name: label, exact: true }));
      }
    },
  },
  {
    name: 'SurveyJS',
    async walk(page, { open, press }) {
      await open(surveyJsAt);
      for (const [place, question] of coreQuestions.entries()) {
        await page.getByText(questions[question].title).first().waitFor();
        await press('answer', page.getByText(answers[place] ?? '', { exact: true }).first());
        const last = place === coreQuestions.length - 1;
        await press('next', page.getByRole('button', { name: last ? 'Complete' : 'Next' }));
      }
    },
  },
  {
    name: 'LHC-Forms, all on one page',
    async walk(page, { open, press }) {
      await open(lhcFormsAt);
      for (const answer of answers) await press('answer', page.getByText(answer, { exact: true }).first());
    },
  },
];

async function arrivedAt(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}
