import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseChangelog } from '../../../src/learn/decides/changelog.ts';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

test('every version of the rules stands with its changes, in the words of the change log', async () => {
  openApp('/how-it-decides/changes/');
  await findPage('Changes of the rules');
  const { releases } = parseChangelog(readFileSync('rules/CHANGELOG.md', 'utf8'));
  expect(releases.length).toBeGreaterThan(1);
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(expect.arrayContaining(releases.map(({ heading }) => heading)));
  const items = texts(main().querySelectorAll('section > ul > li'));
  expect(items).toEqual(
    releases.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map((spans) => spans.map(({ text }) => text).join('')) : [],
      ),
    ),
  );
  expect(document.getElementById('version-1.0.0')).toHaveTextContent('1.0.0 (22 November 2026)');
  expect(texts(main().querySelectorAll('code'))).toContain('caveatRules');
});
