import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { scenesOf, TreatmentScene } from '#figures';
import { skinTypes, statements, type TreatmentId, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { texts } from '../fixtures/page.ts';

const { sceneDescriptions } = words.figure;

/** Every scene of a treatment, as its own page shows them. */
function show(id: TreatmentId, skinType?: (typeof skinTypes)[number]) {
  const scenes = scenesOf(id);
  return render(
    scenes.map((scene, index) => (
      <TreatmentScene
        key={scene.id}
        scene={scene}
        skinType={skinType}
        name={`${id} ${index + 1}`}
        description={sceneDescriptions[id][scene.id] ?? ''}
      />
    )),
  );
}

describe.each(treatmentIds)('the pictures of %s', (id) => {
  const scenes = scenesOf(id);

  test('are described in words, each in its own, and no words are left over', () => {
    const described = sceneDescriptions[id];
    expect(scenes.map((scene) => scene.id)).toEqual(Object.keys(described));
    expect(new Set(Object.values(described)).size).toBe(scenes.length);
    for (const line of Object.values(described)) expect(line).toMatch(/^[A-Z].+\.$/);
  });

  test('are drawn, each with its name and description, none like another', () => {
    show(id);
    const pictures = screen.queryAllByRole('img');
    expect(pictures).toHaveLength(scenes.length);
    pictures.forEach((picture, index) => {
      expect(picture).toHaveAccessibleName(`${id} ${index + 1}`);
      expect(picture).toHaveAccessibleDescription(sceneDescriptions[id][scenes[index]?.id ?? '']);
    });
    // The ids differ from picture to picture; what is drawn has to differ beyond them.
    const shapes = pictures.map((picture) =>
      [...picture.querySelectorAll('[d]')].map((path) => path.getAttribute('d')).join(),
    );
    expect(new Set(shapes).size).toBe(scenes.length);
  });

  test('are lines until a skin type is answered, then take on its tint', () => {
    show(id).unmount();
    for (const type of skinTypes) {
      const { container, unmount } = show(id, type);
      for (const picture of container.querySelectorAll('svg')) {
        expect(picture).toHaveClass(`drawing tone-${type === 'unsure' ? 'line' : type}`, { exact: true });
      }
      unmount();
    }
  });
});

test('together on one page repeat no id, and cut along outlines that are there', () => {
  render(
    treatmentIds
      .flatMap((id) => scenesOf(id).map((scene) => [id, scene] as const))
      .map(([id, scene]) => (
        <TreatmentScene key={`${id} ${scene.id}`} scene={scene} name={id} description={scene.id} />
      )),
  );
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  const clipped = [...document.querySelectorAll('[clip-path]')];
  expect(clipped.length).toBeGreaterThan(0);
  for (const element of clipped) {
    const [, id = ''] = /^url\(#(.+)\)$/.exec(element.getAttribute('clip-path') ?? '') ?? [];
    expect(document.getElementById(id)?.closest('svg')).toBe(element.closest('svg'));
  }
  for (const svg of screen.getAllByRole('img')) expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
});

test('only doing nothing has no picture', () => {
  expect(treatmentIds.filter((id) => scenesOf(id).length === 0)).toEqual(['no-procedure']);
});

test('every picture is drawn after statements, but for the steps of subcision that no source describes', () => {
  const without = treatmentIds.flatMap((id) =>
    scenesOf(id).flatMap((scene) => (scene.statements.length === 0 ? [`${id}: ${scene.id}`] : [])),
  );
  expect(without).toEqual(['subcision: free', 'subcision: rise']);
  for (const id of treatmentIds.flatMap((treatment) =>
    scenesOf(treatment).flatMap((scene) => scene.statements),
  )) {
    expect(statements).toHaveProperty(id);
  }
});

test('a picture holds no text but its name and description: what it says is said to everyone', () => {
  for (const id of treatmentIds) {
    const { container, unmount } = show(id);
    expect(texts(container.querySelectorAll('svg text'))).toEqual([]);
    unmount();
  }
});
