import type { ComponentType } from 'react';
import { ScarFromTheSide, scenesOf, TreatmentScene } from '#figures';
import { HomeNeedles } from '#options';
import { useCompleteAnswers } from '#questionnaire';
import type { ScarType } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';
import type { SectionFigure } from './sections.ts';
import { ThreeKinds } from './three-kinds.tsx';

/** The drawing of a section, by its name. */
export function SectionDrawing({ figure }: { figure: SectionFigure }) {
  const Drawing = drawings[figure];
  return <Drawing />;
}

const drawings: Readonly<Record<SectionFigure, ComponentType>> = {
  'three-kinds': ThreeKinds,
  'ice-pick': () => <Kind type="ice-pick" />,
  boxcar: () => <Kind type="boxcar" />,
  rolling: () => <Kind type="rolling" />,
  sun: Sun,
  'needle-reach': HomeNeedles,
};

/** One kind of scar, large. */
function Kind({ type }: { type: ScarType }) {
  const answers = useCompleteAnswers();
  return (
    <div className="learn-drawing">
      <ScarFromTheSide type={type} skinType={answers?.skinType} {...words.figure.scarFigures.side(type)} />
    </div>
  );
}

/** Skin in the sun, bare and with sunscreen: the pictures of that option, side by side, each with its source. */
function Sun() {
  const answers = useCompleteAnswers();
  const { scenes, sceneDescriptions } = words.figure;
  const moments = scenesOf('sunscreen');
  return (
    <ul className="learn-pair">
      {moments.map((moment, at) => (
        <li key={moment.id}>
          <TreatmentScene
            scene={moment}
            skinType={answers?.skinType}
            name={scenes.name(words.option.treatmentNames.sunscreen, at + 1, moments.length)}
            description={sceneDescriptions.sunscreen[moment.id] ?? ''}
          />
          <SourcedList ids={moment.statements} />
        </li>
      ))}
    </ul>
  );
}
