import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  caveatRules,
  downtimes,
  planRules,
  rulesVersion,
  type StatementId,
  scarTypes,
  statements,
  type TreatmentId,
  tellYourDoctor,
  treatmentIds,
  treatments,
} from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { cautionLines } from '../../../src/learn/decides/caution-lines.ts';
import { standingRows } from '../../../src/learn/decides/standing-rows.ts';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

const { option } = words;
const names = option.treatmentNames;
/** By its caption: asking thousands of elements for their role takes seconds. */
const table = (caption: string, inside: HTMLElement = main()) => {
  const found = within(inside).getByText(caption, { selector: 'caption' }).closest('table');
  if (!found) throw new Error(`no table ${caption}`);
  return found;
};
const bodyRows = (of: HTMLElement) => [...of.querySelectorAll('tbody tr')];
const region = (heading: string) => {
  const found = within(main()).getByText(heading, { selector: 'section > h3' }).parentElement;
  if (!found) throw new Error(`no region ${heading}`);
  return found;
};
const said = (ids: readonly StatementId[]) => ids.map((id) => statements[id].text);

beforeEach(async () => {
  openApp('/how-it-decides/');
  await findPage('How it decides');
});

describe('the rules at a glance', () => {
  test('every treatment has a row, every kind of scar a column, every cell its marks', () => {
    const glance = table('Where each treatment stands, by kind and depth of scar');
    expect(texts(glance.querySelectorAll('th[scope=col]'))).toEqual([
      'Treatment',
      'Ice pick',
      'Boxcar',
      'Rolling',
    ]);
    expect(texts(glance.querySelectorAll('th[scope=row]'))).toEqual(treatmentIds.map((id) => names[id]));
    for (const [at, id] of treatmentIds.entries()) {
      const cells = bodyRows(glance)[at]?.querySelectorAll('td') ?? [];
      for (const [column, type] of scarTypes.entries()) {
        const rows = standingRows(treatments[id].standings).filter(({ types }) => types.includes(type));
        const marks = texts(cells[column]?.querySelectorAll('.mark') ?? []);
        const standings = rows.map(({ verdict }) => option.standings[verdict.standing].word);
        expect(new Set(marks), `${id} ${type}`).toEqual(new Set(standings));
      }
    }
  });

  test('a cell leads to the line with its reasons', () => {
    const cell = within(table(laterWords.decides.glance.caption))
      .getByText('Subcision, boxcar:')
      .closest('a');
    const place = document.getElementById(cell?.getAttribute('href')?.slice(1) ?? '');
    const row = place?.closest('tr');
    expect(row).toHaveTextContent('Boxcar scars, any depth');
    expect(row).toHaveTextContent('Not linked');
    expect(row).toHaveTextContent(`What is said of it: ${statements.F142.text}`);
    expect(row?.closest('details')).toBe(folded('Subcision'));
  });

  test('recovery has a column for every answer', () => {
    const glance = table(laterWords.decides.recovery.caption);
    for (const [at, id] of treatmentIds.entries()) {
      const marks = texts(bodyRows(glance)[at]?.querySelectorAll('.mark') ?? []);
      expect(marks).toEqual(downtimes.map((answer) => option.fits[treatments[id].downtime[answer].fit].word));
    }
  });
});

test('every treatment: every line with its standing, its reasons and their statements', () => {
  for (const id of treatmentIds) showsItsRules(id);
});

function showsItsRules(id: TreatmentId): void {
  const fold = folded(names[id]);
  expect(fold.open).toBe(false);
  const rows = bodyRows(table(laterWords.decides.treatments.standings(names[id]), fold));
  const lines = standingRows(treatments[id].standings);
  expect(rows).toHaveLength(lines.length);
  for (const [at, { verdict }] of lines.entries()) {
    const row = rows[at];
    expect(row).toHaveTextContent(option.standings[verdict.standing].word);
    for (const text of said(verdict.reasons.flatMap((reason) => reason.statements))) {
      expect(row).toHaveTextContent(text);
    }
    for (const { side, condition } of verdict.reasons) {
      const lead = verdict.standing === 'not-linked' ? 'What is said of it' : option.options[side];
      expect(row).toHaveTextContent(lead);
      if (condition)
        expect(row?.textContent.toLowerCase()).toContain(option.conditions[condition].toLowerCase());
    }
  }
  for (const answer of downtimes) {
    for (const text of said(treatments[id].downtime[answer].statements)) expect(fold).toHaveTextContent(text);
  }
  for (const { caution } of treatments[id].cautions) {
    expect(within(fold).getAllByText(option.cautions[caution.id].heading).length).toBeGreaterThan(0);
  }
}

describe('what is raised', () => {
  test('every caution stands with what raises it, where, and what it says', () => {
    const lines = cautionLines();
    const rows = bodyRows(table(laterWords.decides.cautions.caption));
    expect(rows).toHaveLength(lines.length);
    for (const [at, { caution, on }] of lines.entries()) {
      expect(rows[at]).toHaveTextContent(option.cautions[caution.id].heading);
      for (const id of on) expect(rows[at]).toHaveTextContent(names[id]);
      for (const text of said(caution.statements)) expect(rows[at]).toHaveTextContent(text);
    }
    const darkMarks = rows.filter((row) => row.textContent.includes('Dark marks after laser'));
    expect(darkMarks[0]).toHaveTextContent('Skin type: IV, V, VI, or not sure');
    expect(darkMarks[1]).toHaveTextContent('Skin type: III');
  });

  test('every caveat stands with what raises it, seeing a doctor first', () => {
    const rows = bodyRows(table(laterWords.decides.caveats.caption));
    expect(rows).toHaveLength(caveatRules.length + 1);
    expect(rows[0]).toHaveTextContent('See a doctor before any treatmentShown whenAlways, and first');
    for (const [at, { caveat }] of caveatRules.entries()) {
      expect(rows[at + 1]).toHaveTextContent(option.caveats[caveat.id]);
      for (const text of said(caveat.statements)) expect(rows[at + 1]).toHaveTextContent(text);
    }
    const depth = rows.find((row) => row.textContent.includes('Have a doctor check the depth'));
    expect(depth).toHaveTextContent(
      'Depth: not sureOr: ice pick scars, or the kind is not sure; and depth: shallow',
    );
    for (const { id } of tellYourDoctor) expect(folded(option.tellYourDoctor[id])).toBeInTheDocument();
  });

  test('every plan stands with what brings it up and its steps', () => {
    for (const { id, reasons, steps } of planRules) {
      const plan = region(option.plans[id]);
      for (const { reason } of reasons) {
        for (const text of said(reason.statements)) expect(plan).toHaveTextContent(text);
      }
      expect(plan.querySelectorAll('ol > li')).toHaveLength(steps.length);
    }
    expect(region('Subcision with fillers')).toHaveTextContent(
      'Only when: ice pick scars, or the kind is not sure.',
    );
  });
});

test('there is room to sign, on paper alone, for the version that runs', () => {
  const heading = screen.getByText('Sign-off', { selector: 'h2' });
  const block = heading.parentElement;
  expect(block).not.toBeVisible();
  expect(block).toHaveTextContent(`Rules version ${rulesVersion} of`);
  expect(main().querySelector('.decides')?.lastElementChild).toBe(block);
});

test('no id stands twice', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('the pages on the rules lead to each other', () => {
  const more = within(main()).getByLabelText('More on the rules');
  expect(texts(more.querySelectorAll('a'))).toEqual([
    'Every statement and its source',
    'Changes of the rules',
    'About this aid',
  ]);
});
