import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NeedleReach, RecoveryScale, recoverySteps } from '#figures';
import { type fits, statements } from '#rules';
import { words } from '#words/after-questions';
import { section } from '../fixtures/options.ts';
import { findPage } from '../fixtures/page.ts';
import { openApp } from '../fixtures/render-app.tsx';

const numbers = (path: Element | null, pattern: RegExp) => {
  const [, ...found] = pattern.exec(path?.getAttribute('d') ?? '') ?? [];
  return found.map(Number);
};

/** What the drawing to scale says in millimetres, read off its own ruler. */
function measured(drawing: Element) {
  const [top = 0, end = 0] = numbers(drawing.querySelector('.scale'), /^M\d+ ([\d.]+)V([\d.]+)/);
  const millimetre = end - top;
  const needles = [...drawing.querySelectorAll('.tool')].map((needle) => {
    const [start = 0, reach = 0] = numbers(needle, /h10V([\d.]+)l-5 ([\d.]+)/);
    expect(start).toBe(top);
    return reach / millimetre;
  });
  const [floor = 0] = numbers(drawing.querySelector('path.outline'), /^M0 [\d.]+H\d+V([\d.]+)H/);
  return { needles, boxcar: (floor - top) / millimetre };
}

describe('how far home needles reach', () => {
  test('is drawn to scale: the lengths are those of the statements', async () => {
    openApp('/treatments/home-microneedling/');
    await findPage('Home microneedling');
    const drawing = screen.getByRole('img', { name: 'How far home needles reach, to scale' });
    const needle = statements.F174.figure;
    const boxcar = statements.S004.figure;
    expect([needle?.unit, boxcar?.unit]).toEqual(['mm', 'mm']);
    const { needles, boxcar: floor } = measured(drawing);
    expect(needles).toHaveLength(2);
    expect(needles[0]).toBeCloseTo(needle?.min ?? 0, 6);
    expect(needles[1]).toBeCloseTo(needle?.max ?? 0, 6);
    expect(floor).toBeCloseTo(boxcar?.max ?? 0, 6);
  });

  test('is said in words with the same lengths, and the statements stand beside it', async () => {
    openApp('/treatments/home-microneedling/');
    await findPage('Home microneedling');
    const scenes = section('How it works, in pictures');
    const { min, max } = statements.F174.figure ?? {};
    // The description spells these lengths out.
    expect([min, max, statements.S004.figure?.max]).toEqual([0.25, 0.5, 0.5]);
    expect(
      screen.getByRole('img', { name: 'How far home needles reach, to scale' }),
    ).toHaveAccessibleDescription(
      /needles, a quarter and half a millimetre long, stand beside a boxcar scar half a millimetre deep\./,
    );
    for (const id of ['F174', 'S004', 'S002'] as const) {
      expect(scenes).toHaveTextContent(statements[id].text);
    }
  });

  test('follows the lengths it is given', () => {
    render(<NeedleReach needles={[0.1, 0.3, 1]} boxcarDepth={0.4} name="Reach" description="To scale." />);
    const { needles, boxcar } = measured(screen.getByRole('img', { name: 'Reach' }));
    [0.1, 0.3, 1].forEach((length, index) => {
      expect(needles[index]).toBeCloseTo(length, 6);
    });
    expect(boxcar).toBeCloseTo(0.4, 6);
  });
});

describe('the bar of recovery', () => {
  const steps = [...recoverySteps];
  const same = (fit: (typeof fits)[number]) => ({ none: fit, 'few-days': fit, week: fit, longer: fit });
  const count = (what: string) => document.querySelectorAll(what).length;

  test('has a name that says all of it, and a place for every answer but “not sure”, in their order', () => {
    expect(steps).toEqual(['none', 'few-days', 'week', 'longer']);
    expect(steps).toEqual(Object.keys(words.figure.recovery.steps));
    render(<RecoveryScale name="Known recovery. All of it." fits={same('fits')} />);
    expect(screen.getByRole('img', { name: 'Known recovery. All of it.' })).toBeVisible();
    expect(count('.cell')).toBe(4);
  });

  test.each([
    ['is empty where healing is over by then', 'fits', 0, 0],
    ['is filled while one is still healing', 'conflicts', 4, 0],
    ['is filled half where it may just be over', 'close', 4, 0],
    ['is hatched where the sources leave it open', 'ask', 0, 4],
  ] as const)('%s', (_, fit, filled, hatched) => {
    render(<RecoveryScale name="Recovery" fits={same(fit)} />);
    expect(count('.taken')).toBe(filled);
    expect(count('.hatch')).toBe(hatched);
    const width = (what: string) => numbers(document.querySelector(what), /^M0 0h([\d.]+)v/)[0] ?? 0;
    if (filled > 0) expect(width('.taken')).toBe(width('.cell') / (fit === 'close' ? 2 : 1));
  });

  test.each([...steps, 'unsure', undefined] as const)('marks the limit %s, and no other', (limit) => {
    render(<RecoveryScale name="Recovery" fits={same('fits')} limit={limit} />);
    const marked = [...document.querySelectorAll('g')].map((step) => step.querySelector('.limit') !== null);
    expect(marked).toEqual(steps.map((step) => step === limit));
  });
});
