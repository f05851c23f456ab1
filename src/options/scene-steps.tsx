import { useState } from 'react';
import { LayerKey, scenesOf, TreatmentScene } from '#figures';
import type { SkinType, TreatmentId } from '#rules';
import { SourcedList } from '#statements';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { HomeNeedles } from './home-needles.tsx';

const text = words.figure;

/** A treatment at work in a few pictures, stepped through by the reader. On paper all of them stand side by side. */
export function SceneSteps({ id, skinType }: { id: TreatmentId; skinType: SkinType | undefined }) {
  const scenes = scenesOf(id);
  const [at, setAt] = useState(0);
  const name = words.option.treatmentNames[id];
  if (scenes.length === 0) return null;
  return (
    <section className="scene-steps" aria-labelledby="in-pictures">
      <h2 id="in-pictures">{text.scenes.heading}</h2>
      <ol className="scenes">
        {scenes.map((scene, index) => (
          <li key={scene.id} className={index === at ? 'scene' : 'scene scene-off'}>
            <TreatmentScene
              scene={scene}
              skinType={skinType}
              name={text.scenes.name(name, index + 1, scenes.length)}
              description={text.sceneDescriptions[id][scene.id] ?? ''}
            />
            {scene.statements.length > 0 ? (
              <SourcedList ids={scene.statements} />
            ) : (
              <p className="silence">{text.scenes.notDescribed}</p>
            )}
          </li>
        ))}
      </ol>
      {scenes.length > 1 && (
        <div className="scene-buttons">
          <Button kind="secondary" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {text.scenes.previous}
          </Button>
          <span role="status">{text.scenes.position(at + 1, scenes.length)}</span>
          <Button kind="secondary" disabled={at === scenes.length - 1} onClick={() => setAt(at + 1)}>
            {text.scenes.next}
          </Button>
        </div>
      )}
      <LayerKey names={text.scarFigures.layers} skinType={skinType} />
      <p className="caption">{text.scarFigures.schematic}</p>
      {id === 'home-microneedling' && <HomeNeedles />}
    </section>
  );
}
