import {
  DepthFigure,
  LayerKey,
  RecoveryScale,
  recoverySteps,
  ScarFromAbove,
  ScarFromTheSide,
  SkinSwatch,
  scenesOf,
  TreatmentScene,
} from '#figures';
import { HomeNeedles } from '#options';
import { downtimes, type Fit, scarTypes, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { samples } from './samples.ts';
import { Specimen, State } from './specimen.tsx';

const { figure, option } = words;
const tints = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const allSteps = (fit: Fit) => ({ none: fit, 'few-days': fit, week: fit, longer: fit });
const inSteps = { none: 'conflicts', 'few-days': 'close', week: 'ask', longer: 'fits' } as const;

/** What is drawn: recovery, scars, tints, treatments. */
export function Drawing() {
  return (
    <>
      <Specimen name={samples.recovery}>
        {(['fits', 'close', 'conflicts', 'ask', 'not-offered'] as const).map((fit) => (
          <State key={fit} name={option.fits[fit].word}>
            <RecoveryScale
              name={figure.recovery.name(
                recoverySteps.map((step) => `${figure.recovery.steps[step]}: ${fit}`),
              )}
              fits={allSteps(fit)}
            />
          </State>
        ))}
        {downtimes.map((limit) => (
          <State key={limit} name={`limit: ${limit}`}>
            <RecoveryScale name={`limit: ${limit}`} fits={inSteps} limit={limit} />
          </State>
        ))}
      </Specimen>
      <Specimen name={samples.scars}>
        <div className="specimen-figures">
          {scarTypes.map((type) => (
            <ScarFromAbove key={type} type={type} {...figure.scarFigures.above(type)} />
          ))}
          {(['shallow', 'deep'] as const).map((depth) =>
            scarTypes.map((type) => (
              <ScarFromTheSide key={type} type={type} depth={depth} {...figure.scarFigures.side(type)} />
            )),
          )}
          {(['shallow', 'deep', 'unsure'] as const).map((depth) => (
            <DepthFigure
              key={depth}
              types={scarTypes}
              depth={depth}
              {...figure.scarFigures.depth(scarTypes, depth)}
            />
          ))}
          <LayerKey names={figure.scarFigures.layers} />
          <HomeNeedles />
        </div>
      </Specimen>
      <Specimen name={samples.tints}>
        <div className="specimen-figures">
          {tints.map((type) => (
            <div key={type}>
              <SkinSwatch type={type} />
              <ScarFromTheSide type="boxcar" skinType={type} {...figure.scarFigures.side('boxcar')} />
              <ScarFromAbove type="rolling" skinType={type} {...figure.scarFigures.above('rolling')} />
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name={samples.scenes}>
        <div className="specimen-figures">
          {treatmentIds.map((id) =>
            scenesOf(id).map((scene, index, all) => (
              <TreatmentScene
                key={`${id}-${scene.id}`}
                scene={scene}
                name={figure.scenes.name(option.treatmentNames[id], index + 1, all.length)}
                description={figure.sceneDescriptions[id][scene.id] ?? ''}
              />
            )),
          )}
        </div>
      </Specimen>
    </>
  );
}
