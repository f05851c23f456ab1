import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { findPage, folded } from '../../fixtures/page.ts';

/** Rules of another make: what the pages show has to change with them, since nothing is written down twice. */
vi.mock('#rules', async (original) => {
  const rules = await original<typeof import('#rules')>();
  const everyDepth = (cell: unknown) => ({ shallow: cell, deep: cell, unsure: cell });
  const little = everyDepth({
    standing: 'limited',
    reasons: [{ id: 'subcision.mocked', side: 'against', answers: [], statements: ['F071'] }],
  });
  const subcision = {
    ...rules.treatments.subcision,
    standings: { 'ice-pick': little, boxcar: little, rolling: little },
    cautions: [
      {
        when: { depth: ['shallow'], surfaceTone: ['yes'] },
        caution: { id: 'pregnancy', level: 'firm', statements: ['F001'] },
      },
    ],
  };
  return {
    ...rules,
    treatments: { ...rules.treatments, subcision },
    caveatRules: [
      {
        when: [{ downtime: ['week'], activeAcne: ['yes'] }],
        caveat: { id: 'mixed-scars', statements: ['F067'] },
      },
    ],
    planRules: [
      {
        id: 'lift-then-resurface',
        reasons: [
          {
            when: { skinType: ['II'] },
            reason: { id: 'mocked', side: 'for', answers: [], statements: ['F129'] },
          },
        ],
        steps: [],
      },
    ],
  };
});

beforeEach(async () => {
  const { openApp } = await import('../../fixtures/render-app.tsx');
  openApp('/how-it-decides/');
  await findPage('How it decides');
});

test('another standing and its reason are shown, at a glance and line by line', async () => {
  const { statements } = await import('#rules');
  expect(screen.getByText('Subcision, rolling:').closest('a')).toHaveTextContent(
    'Subcision, rolling: Limited',
  );
  const fold = folded('Subcision');
  expect(fold).toHaveTextContent('Every kind of scar, any depth');
  expect(fold).toHaveTextContent(`Against: ${statements.F071.text}`);
  expect(fold).not.toHaveTextContent(statements.F142.text);
});

test('another caution, caveat and plan are shown with their conditions', async () => {
  const { statements } = await import('#rules');
  const row = (text: string) => screen.getByText(text, { selector: 'td *' }).closest('tr');
  expect(row(statements.F001.text)).toHaveTextContent('Depth: shallow; and dull skin or uneven colour: yes');
  expect(row(statements.F001.text)).toHaveTextContent('Subcision');
  expect(row(statements.F067.text)).toHaveTextContent(
    'Visible healing you could accept: about a week; and acne breakouts now: yes',
  );
  const plans = [...document.querySelectorAll('.decides-plan')];
  expect(plans).toHaveLength(1);
  expect(plans[0]).toHaveTextContent(`Skin type: II:${statements.F129.text}`);
});

test('the uses of a statement follow', async () => {
  const { usesOf } = await import('../../../src/learn/decides/uses.ts');
  expect(usesOf('F071').map(({ name }) => name)).toEqual(['Subcision: Every kind of scar, any depth']);
  expect(usesOf('F001').map(({ kind }) => kind)).toEqual(['caution']);
});

test('what can be found follows', async () => {
  const { everyPlace } = await import('../../../src/learn/decides/search/places.ts');
  const found = everyPlace().filter(({ also }) => also.includes('F071'));
  expect(found.map(({ name }) => name)).toEqual(['Subcision: Every kind of scar, any depth. Limited.']);
});
