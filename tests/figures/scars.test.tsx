import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DepthFigure, ScarFromAbove, ScarFromTheSide, SkinSwatch } from '#figures';
import { type Depth, depths, type ScarType, scarTypes, skinTypes } from '#rules';
import { words } from '#words/after-questions';

const { side, above, depth: ofDepth } = words.figure.scarFigures;
const picture = () => screen.getByRole('img');
const outlines = () => [...document.querySelectorAll('path.outline')];
const shape = (path: Element | undefined) => path?.getAttribute('d');
const dashed = () => document.querySelector('path.or-else');

function showDepth(types: readonly ScarType[], depth: Depth | undefined) {
  return render(<DepthFigure types={types} depth={depth} {...ofDepth(types, depth)} />);
}

describe.each(scarTypes)('%s scars', (type) => {
  test('are drawn from the side and from above, with a name and a description', () => {
    render(
      <>
        <ScarFromTheSide type={type} {...side(type)} />
        <ScarFromAbove type={type} {...above(type)} />
      </>,
    );
    const [fromTheSide, fromAbove] = screen.getAllByRole('img');
    expect(fromTheSide).toHaveAccessibleName(side(type).name);
    expect(fromTheSide).toHaveAccessibleDescription(side(type).description);
    expect(fromAbove).toHaveAccessibleName(above(type).name);
    expect(fromAbove).toHaveAccessibleDescription(above(type).description);
  });

  test('reach further down when they are deep', () => {
    const lowest = (depth: 'shallow' | 'deep') => {
      const { unmount } = render(<ScarFromTheSide type={type} depth={depth} {...side(type)} />);
      const ends = [...(shape(outlines()[0]) ?? '').matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
      unmount();
      return Math.max(...ends);
    };
    expect(lowest('shallow')).toBeGreaterThan(72);
    expect(lowest('deep')).toBeGreaterThan(lowest('shallow'));
  });
});

test('no two kinds of scar look alike, from the side or from above', () => {
  for (const View of [ScarFromTheSide, ScarFromAbove]) {
    const drawn = scarTypes.map((type) => {
      const { container, unmount } = render(<View type={type} name="" description="" />);
      const shapes = [...container.querySelectorAll('path.outline, circle, ellipse')].map(
        (each) => each.getAttribute('d') ?? `${each.getAttribute('cx')} ${each.getAttribute('rx')}`,
      );
      unmount();
      return shapes.join();
    });
    expect(new Set(drawn).size).toBe(3);
  }
});

test.each([
  ['lines before the skin type is answered', undefined, 'line'],
  ['lines where the skin type is not sure', 'unsure', 'line'],
  ['tinted once it is answered', 'V', 'V'],
] as const)('scars are %s', (_, skinType, tone) => {
  render(
    <>
      <ScarFromTheSide type="rolling" skinType={skinType} {...side('rolling')} />
      <ScarFromAbove type="rolling" skinType={skinType} {...above('rolling')} />
      <DepthFigure types={['rolling']} depth="deep" skinType={skinType} {...ofDepth(['rolling'], 'deep')} />
    </>,
  );
  const all = screen.getAllByRole('img');
  expect(all).toHaveLength(3);
  for (const each of all) expect(each).toHaveClass(`drawing tone-${tone}`, { exact: true });
});

describe.each([
  [['ice-pick']],
  [['boxcar']],
  [['rolling']],
  [['ice-pick', 'rolling']],
  [['ice-pick', 'boxcar', 'rolling']],
] as const)('the depth of %j scars', (types) => {
  const drawn = (depth: 'shallow' | 'deep') => {
    const { unmount } = showDepth(types, depth);
    const [outline] = outlines();
    unmount();
    return shape(outline);
  };

  test.each(['shallow', 'deep'] as const)(
    'is drawn as it is answered, %s, and nothing is dashed',
    (depth) => {
      const [as, other] = [drawn(depth), drawn(depth === 'deep' ? 'shallow' : 'deep')];
      showDepth(types, depth);
      expect(outlines().map(shape)).toEqual([as]);
      expect(dashed()).not.toBeInTheDocument();
      expect(as).not.toBe(other);
    },
  );

  test.each([undefined, 'unsure'] as const)(
    'is drawn shallow while it is open (%s), and dashed how deep it might be',
    (depth) => {
      const [shallow, deep] = [drawn('shallow'), drawn('deep')];
      showDepth(types, depth);
      const [orElse, outline] = outlines();
      expect(outlines()).toHaveLength(2);
      expect(shape(outline)).toBe(shallow);
      expect(orElse).toBe(dashed());
      expect(shape(orElse)).toBe(deep);
    },
  );

  test.each([undefined, ...depths])('is said in words too, with each kind of scar: %s', (depth) => {
    showDepth(types, depth);
    expect(picture()).toHaveAccessibleName('Your scars from the side');
    const said = {
      shallow: 'The scars stay near the surface.',
      deep: 'The scars reach far down through the deeper layer.',
      unsure: 'The scars are drawn shallow, and a dashed line shows how deep they might be.',
    }[depth ?? 'unsure'];
    expect(picture()).toHaveAccessibleDescription(
      [...types.map((type) => side(type).description), said].join(' '),
    );
  });
});

test('a swatch of skin is decoration, in the tint of its type', () => {
  for (const type of skinTypes) {
    if (type === 'unsure') continue;
    const { container, unmount } = render(<SkinSwatch type={type} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    const swatch = container.querySelector('svg');
    expect(swatch).toHaveAttribute('aria-hidden', 'true');
    expect(swatch).toHaveClass(`swatch drawing tone-${type}`, { exact: true });
    unmount();
  }
});
