import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Statement, type StatementId, statements } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { usesOf } from '../../../src/learn/decides/uses.ts';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { openApp } from '../../fixtures/render-app.tsx';

const all: readonly Statement[] = Object.values(statements);

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe('every statement', () => {
  beforeEach(async () => {
    openApp('/how-it-decides/statements/');
    await findPage('Every statement and its source');
  });

  test('stands once, in the order of the article and then of the other sources', () => {
    expect(texts(main().querySelectorAll('.statement-id'))).toEqual(all.map(({ id }) => id));
  });

  test('shows its text, its label, how firmly it is said, its figure and its source', () => {
    for (const { id, text, label, hedge, source, figure } of all) {
      const entry = document.getElementById(id);
      expect(entry).toHaveTextContent(text);
      expect(entry).toHaveTextContent(`${words.statement.labels[label]} · ${words.statement.hedges[hedge]}`);
      if (figure) expect(entry).toHaveTextContent(`figure: ${laterWords.decides.figureText(figure)}`);
      if (source.kind === 'article') {
        const region = entry?.closest('section');
        expect(region?.querySelector('h3')).toHaveTextContent(`Under “${source.heading}”`);
      } else {
        expect(entry).toHaveTextContent(`${source.citation} (${source.seen}).`);
      }
    }
  });

  test('shows where it is used, with a way there, or why it is not', () => {
    const ids = all.map(({ id }) => id as StatementId);
    for (const id of ids) {
      const entry = document.getElementById(id) as HTMLElement;
      const uses = usesOf(id);
      expect(entry.querySelectorAll('dd')).toHaveLength(uses.length);
      if (uses.length === 0)
        expect(entry).toHaveTextContent(`Not used: ${laterWords.decides.unused[id] ?? ''}`);
    }
    const fillers = document.getElementById('F084') as HTMLElement;
    folded(/^Used in/, fillers).open = true;
    expect(within(fillers).getByRole('link', { name: 'Dermal fillers: How long it lasts' })).toHaveAttribute(
      'href',
      '/treatments/dermal-fillers/',
    );
    expect(within(fillers).getByRole('link', { name: 'The effect is for a time' })).toHaveAttribute(
      'href',
      '/how-it-decides/#caution.temporary',
    );
  });
});

describe('a figure in words', () => {
  test.each([
    [{ min: 1, max: 2, unit: 'weeks' }, '1 to 2 weeks'],
    [{ min: 2, max: 2, unit: 'days' }, '2 days'],
    [{ min: 1, max: 1, unit: 'stitches' }, '1 stitch'],
    [{ max: 1, unit: 'weeks' }, 'up to 1 week'],
    [{ max: 2, unit: 'mm' }, 'up to 2 mm'],
    [{ min: 30, unit: 'SPF' }, 'SPF 30 or more'],
    [{ min: 0.25, max: 0.5, unit: 'mm' }, '0.25 to 0.5 mm'],
  ] as const)('%o', (figure, text) => {
    expect(laterWords.decides.figureText(figure)).toBe(text);
  });
});

describe('a way to a place', () => {
  test('from another page leads to that page, at the place', async () => {
    const { user } = openApp('/how-it-decides/');
    await findPage('How it decides');
    await user.type(screen.getByLabelText(/^Search/), 'F084');
    await user.click(screen.getByText(/^F084:/, { selector: '.decides-found a' }));
    await findPage('Every statement and its source');
    expect(window.location.pathname + window.location.hash).toBe('/how-it-decides/statements/#F084');
    expect(document.querySelector(':target')).toBe(document.getElementById('F084'));
  });

  test('in a fold unfolds it', async () => {
    openApp('/how-it-decides/#subcision.recovery');
    await findPage('How it decides');
    expect(folded('Subcision').open).toBe(true);
    expect(folded('TCA CROSS').open).toBe(false);
    window.location.hash = '#tca-cross';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    expect(folded('TCA CROSS').open).toBe(true);
  });
});
