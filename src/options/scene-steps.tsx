import { useState } from 'react';
import { LayerKey, NeedleReach, scenesOf, TreatmentScene } from '#figures';
import { onDepthOfScars, type SkinType, statements, type TreatmentId } from '#rules';
import { SourcedList } from '#statements';
import { Button } from '#ui';
import { words } from '#words';

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

/** The one drawing to scale: its lengths are the figures of the statements beside it. */
function HomeNeedles() {
  const { min = 0, max = 0 } = statements.F174.figure ?? {};
  const { max: boxcarDepth = 0 } = statements.S004.figure ?? {};
  return (
    <div className="scene">
      <NeedleReach
        needles={[min, max]}
        boxcarDepth={boxcarDepth}
        name={text.needleReach.name}
        description={text.needleReach.description}
      />
      <p className="caption">
        {text.needleReach.legend([min, max], boxcarDepth)} {text.needleReach.caption}
      </p>
      <SourcedList ids={onDepthOfScars} />
    </div>
  );
}
