import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LayerKey, ScarFromTheSide, scenesOf, TreatmentScene } from '#figures';
import { scarTypes, type TreatmentId, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { findPage, main } from '../fixtures/page.ts';
import { openApp } from '../fixtures/render-app.tsx';

/** The surface, the lower edge of the top layer, and where the fat begins, as every section is drawn. */
const [surface, belowTopLayer, fat] = [72, 86, 178];

/** Every point that a path of absolute commands runs through, control points with them. */
function points(d: string | null | undefined): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return [...(d ?? '').matchAll(/([MLHVQCS])([^A-Za-z]*)/g)].flatMap(([, command = '', numbers = '']) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'H') x = values[0] ?? x;
    else if (command === 'V') y = values[0] ?? y;
    else {
      return Array.from({ length: values.length / 2 }, (_, i) => {
        [x, y] = [values[2 * i] ?? x, values[2 * i + 1] ?? y];
        return [x, y] as const;
      });
    }
    return [[x, y] as const];
  });
}
const xs = (path: Element | null | undefined) => points(path?.getAttribute('d')).map(([x]) => x);
const ys = (path: Element | null | undefined) => points(path?.getAttribute('d')).map(([, y]) => y);
const number = (element: Element | null, attribute: string) => Number(element?.getAttribute(attribute));

/** A scene as drawn, and questions to ask of it. */
function drawn(id: TreatmentId, sceneId: string) {
  const found = scenesOf(id).find((each) => each.id === sceneId);
  if (!found) throw new Error(`${id} has no scene ${sceneId}`);
  const { container } = render(<TreatmentScene scene={found} name={id} description={sceneId} />);
  const all = (what: string) => [...container.querySelectorAll(what)];
  const one = (what: string) => {
    const [first, ...more] = all(what);
    if (!first || more.length > 0) throw new Error(`${id}, ${sceneId}: ${all(what).length} of ${what}`);
    return first;
  };
  return {
    all,
    one,
    outline: () => one('.outline:not(.or-else)'),
    floor: () => Math.max(...ys(one('.outline:not(.or-else)'))),
    floorBefore: () => Math.max(...ys(one('.or-else'))),
  };
}

describe('TCA CROSS', () => {
  test('puts acid at the base of the pit, where the tissue then reacts', () => {
    const { one, floor } = drawn('tca-cross', 'apply');
    const bottom = Math.max(...ys(one('.pool')));
    expect(bottom).toBeLessThan(floor());
    expect(bottom).toBeGreaterThan(floor() - 6);
    const reaction = ys(drawn('tca-cross', 'react').one('.reaction'));
    expect(Math.min(...reaction)).toBeLessThan(floor());
    expect(Math.max(...reaction)).toBeGreaterThan(floor());
  });
});

describe('the punch', () => {
  test('surrounds the whole pit and cuts as deep as the fat', () => {
    const { one, outline } = drawn('punch-excision', 'cut');
    const blade = one('.blade');
    expect(Math.max(...ys(blade))).toBeGreaterThan(fat);
    const pit = points(outline()?.getAttribute('d')).filter(([, y]) => y > surface);
    for (const [x] of pit) {
      expect(x).toBeGreaterThan(Math.min(...xs(blade)));
      expect(x).toBeLessThan(Math.max(...xs(blade)));
    }
  });

  test.each(['punch-excision', 'punch-grafting'] as const)(
    'lifts out a column with the pit in it: %s',
    (id) => {
      const { one, all } = drawn(id, 'take-out');
      expect(one('.core')).toHaveAttribute('transform', expect.stringMatching(/^translate\(0 -\d+\)$/));
      expect(Math.max(...ys(one('.core .outline')))).toBeGreaterThan(surface);
      expect(Math.max(...ys(one('.air')))).toBeGreaterThan(fat);
      expect(all('.arrow-up')).toHaveLength(1);
    },
  );

  test('is closed by one stitch, and a line with a tiny dent is what stays', () => {
    const closed = drawn('punch-excision', 'close');
    expect(
      [closed.all('.air'), closed.all('.knot'), closed.all('.seam')].map(({ length }) => length),
    ).toEqual([0, 1, 1]);
    const after = drawn('punch-excision', 'line');
    expect(after.all('.scar-line')).toHaveLength(1);
    expect(after.all('.thread')).toHaveLength(0);
    expect(after.floor()).toBeGreaterThan(surface);
    expect(after.floor()).toBeLessThan(after.floorBefore());
  });

  test('is filled by a graft that ends level with the surface, under tape', () => {
    const lowered = drawn('punch-grafting', 'graft');
    expect(lowered.all('.arrow-down')).toHaveLength(1);
    expect(lowered.all('.ear')).toHaveLength(1);
    expect(lowered.one('.graft')).not.toHaveAttribute('transform', 'translate(0 0)');
    const held = drawn('punch-grafting', 'hold');
    expect(held.one('.graft').getAttribute('transform')).toMatch(/^translate\(0 -?0\)$/);
    expect(number(held.one('.tape'), 'y') + number(held.one('.tape'), 'height')).toBe(surface);
  });
});

describe('laser', () => {
  test('when fully ablative takes the whole top layer off, scar and all', () => {
    const { outline } = drawn('ablative-laser', 'bare');
    const lower = points(outline()?.getAttribute('d')).filter(([, y]) => y >= belowTopLayer);
    const [from, to] = [Math.min(...lower.map(([x]) => x)), Math.max(...lower.map(([x]) => x))];
    expect(from).toBeLessThan(108);
    expect(to).toBeGreaterThan(212);
  });

  test('when fractional opens fine columns, and leaves more skin between them than it takes', () => {
    const beams = drawn('fractional-ablative-laser', 'columns').one('.beam');
    const { all } = drawn('fractional-ablative-laser', 'between');
    const columns = all('.column').map((column) => xs(column).slice(0, 3));
    expect(columns.length).toBeGreaterThan(4);
    expect(points(beams.getAttribute('d')).length / 2).toBe(columns.length);
    for (const column of all('.column')) expect(Math.max(...ys(column))).toBeGreaterThan(belowTopLayer);
    columns.slice(1).forEach((column, i) => {
      const left = columns[i] ?? [];
      const between = Math.min(...column) - Math.max(...left);
      expect(between).toBeGreaterThan(2 * 10);
    });
  });

  test('when not ablative warms columns below a surface that stays whole', () => {
    const { all, one } = drawn('non-ablative-fractional-laser', 'heat');
    expect(all('.air, .column')).toHaveLength(0);
    expect(Math.max(...ys(one('.beam')))).toBeLessThan(surface);
    for (const heat of all('.heat')) {
      expect(number(heat, 'cy') - number(heat, 'ry')).toBeGreaterThan(belowTopLayer);
    }
  });
});

describe('needles', () => {
  test('of a pen are many, and reach into the deeper layer', () => {
    const needles = drawn('microneedling', 'needles').one('.needles');
    expect(points(needles.getAttribute('d')).length / 2).toBeGreaterThan(8);
    expect(Math.max(...ys(needles))).toBeGreaterThan(belowTopLayer + 20);
  });

  test('at home end just below the top layer, far above the base of the pit', () => {
    const { one, all, floor } = drawn('home-microneedling', 'short');
    const reach = Math.max(...ys(one('.needles')));
    expect(reach).toBeGreaterThan(surface);
    expect(reach).toBeLessThan(belowTopLayer + 8);
    expect(ys(all('.reach')[0])).toContain(reach);
    expect(floor() - reach).toBeGreaterThan(4 * (reach - belowTopLayer));
    expect(all('.distance')).toHaveLength(1);
  });
});

describe('peels', () => {
  test('soak in, the deep one further than the medium one', () => {
    const depth = (id: 'deep-chemical-peel' | 'medium-chemical-peel') =>
      Math.max(...ys(drawn(id, 'apply').one('.soaked')));
    expect(depth('medium-chemical-peel')).toBeGreaterThan(belowTopLayer);
    expect(depth('deep-chemical-peel')).toBeGreaterThan(depth('medium-chemical-peel') + 20);
  });

  test('come off in one sheet when deep, in pieces when medium', () => {
    expect(drawn('deep-chemical-peel', 'strip').all('.piece')).toHaveLength(1);
    const medium = drawn('medium-chemical-peel', 'peel');
    expect(medium.all('.piece')).toHaveLength(0);
    expect(medium.all('.flake')).toHaveLength(1);
  });
});

describe('fillers', () => {
  const pocket = (sceneId: string) => {
    const { one, floor } = drawn('dermal-fillers', sceneId);
    const filler = one('.filler');
    return { top: number(filler, 'cy') - number(filler, 'ry'), size: number(filler, 'rx'), floor: floor() };
  };

  test('lie under the floor, which rises with them and sinks part of the way as they shrink', () => {
    const [inject, lift, fade] = [pocket('inject'), pocket('lift'), pocket('fade')];
    for (const { top, floor } of [inject, lift, fade]) expect(top).toBeGreaterThan(floor);
    expect(lift.size).toBeGreaterThan(2 * inject.size);
    expect(fade.size).toBeLessThan(lift.size);
    expect(lift.floor).toBeLessThan(fade.floor);
    expect(fade.floor).toBeLessThan(inject.floor);
  });
});

describe('subcision', () => {
  test('begins with two whole cords, from the floor down to the fat, and the pull shown', () => {
    const { all, floor } = drawn('subcision', 'tied');
    expect(all('.tether')).toHaveLength(2);
    for (const cord of all('.tether')) {
      expect(Math.min(...ys(cord))).toBeGreaterThan(floor());
      expect(Math.max(...ys(cord))).toBeGreaterThan(fat);
    }
    expect(all('.arrow-down')).toHaveLength(2);
  });

  test('cuts every tether in its second step, with the needle lying in the gap', () => {
    const { all, one } = drawn('subcision', 'free');
    const needle = one('.flat-needle');
    expect(all('.tether')).toHaveLength(4);
    for (const piece of all('.tether')) {
      const [from, to] = [Math.min(...ys(piece)), Math.max(...ys(piece))];
      expect(to < Math.min(...ys(needle)) || from > Math.max(...ys(needle))).toBe(true);
      expect(Math.min(...xs(needle))).toBeLessThan(Math.min(...xs(piece)));
    }
  });

  test('lets the floor rise in its third step, with the cords still cut', () => {
    const { all, floor, floorBefore } = drawn('subcision', 'rise');
    expect(all('.tether')).toHaveLength(4);
    expect(all('.arrow-up')).toHaveLength(2);
    expect(floor()).toBeLessThan(floorBefore());
  });
});

describe('what is put on at home', () => {
  test.each(['tretinoin', 'retinol'] as const)('leaves the scar in its shape: %s', (id) => {
    const shapes = scenesOf(id).map((each) => drawn(id, each.id).outline()?.getAttribute('d'));
    expect(new Set(shapes).size).toBe(1);
  });

  test('lets the rays of the sun into the deeper layer, unless sunscreen throws them back', () => {
    const rays = ({ all }: ReturnType<typeof drawn>) => ys(all('.ray').at(-1));
    expect(Math.max(...rays(drawn('sunscreen', 'bare')))).toBeGreaterThan(belowTopLayer + 20);
    const covered = drawn('sunscreen', 'shield');
    expect(covered.all('.film-shield')).toHaveLength(1);
    expect(Math.max(...rays(covered))).toBeLessThan(surface);
  });
});

test('no picture promises a flawless result: where a floor rises, some of its depth is left', () => {
  const risen = treatmentIds.flatMap((id) =>
    scenesOf(id).flatMap(({ id: sceneId }) => {
      const scene = drawn(id, sceneId);
      if (scene.all('.or-else').length === 0) return [];
      const [now, then] = [scene.floor(), scene.floorBefore()];
      return now < then ? [{ at: `${id} ${sceneId}`, left: now - surface }] : [];
    }),
  );
  expect(risen.map(({ at }) => at)).toEqual([
    'tca-cross rise',
    'punch-excision line',
    'ablative-laser smoother',
    'fractional-ablative-laser smoother',
    'non-ablative-fractional-laser smoother',
    'microneedling channels',
    'dermal-fillers lift',
    'subcision rise',
  ]);
  for (const { at, left } of risen) expect(left, at).toBeGreaterThan(6);
});

describe('a scar from the side', () => {
  const side = (type: (typeof scarTypes)[number], depth: 'shallow' | 'deep') => {
    const { container } = render(
      <ScarFromTheSide type={type} depth={depth} name={type} description={depth} />,
    );
    const outline = container.querySelector('path.outline')?.getAttribute('d') ?? '';
    return { outline, tethers: container.querySelectorAll('.tether').length };
  };

  test('is tied down by cords when it is rolling, and only then', () => {
    expect(scarTypes.map((type) => [type, side(type, 'deep').tethers])).toEqual([
      ['ice-pick', 0],
      ['boxcar', 0],
      ['rolling', 2],
    ]);
  });

  test('is drawn with the same strokes shallow and deep, so that a browser can move one into the other', () => {
    const strokes = (d: string) => d.replace(/[-\d.\s]+/g, '');
    for (const type of scarTypes) {
      const [shallow, deep] = [side(type, 'shallow').outline, side(type, 'deep').outline];
      expect(shallow).not.toBe(deep);
      expect(strokes(shallow)).toBe(strokes(deep));
    }
  });
});

test.each([
  ['/questions/scar-type/', 'What do your scars look like?'],
  ['/questions/depth/', 'How deep are your deepest scars?'],
  ['/treatments/subcision/', 'Subcision'],
])('the layers are named once beside the sections on %s', async (address, heading) => {
  openApp(address, { scarTypes: ['rolling'] });
  await findPage(heading);
  expect(main().querySelectorAll('.layer-key')).toHaveLength(1);
});

test('the layers are named once, from the top down, beside pieces of pattern that are decoration', () => {
  const { container } = render(<LayerKey names={words.figure.scarFigures.layers} />);
  const named = [...container.querySelectorAll('li')];
  expect(named.map(({ textContent }) => textContent)).toEqual([
    'Top layer (epidermis)',
    'Deeper layer (dermis)',
    'Fat',
  ]);
  for (const each of named) expect(each.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
