import { useState } from 'react';
import { Link } from 'wouter';
import { type Scene, scenesOf, TreatmentScene } from '#figures';
import {
  type Between,
  Cautions,
  FromTo,
  PerScarType,
  Reasons,
  Recovery,
  RecoveryBar,
  StandingMark,
  treatmentPath,
  UnverifiedMark,
  WhyMoved,
} from '#options';
import type { Answers, Move, OptionAssessment, ScarType, Standing } from '#rules';
import { SourcedList } from '#statements';
import { Button, Disclosure } from '#ui';
import { DoctorOnOption, ShortlistButton } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { ClinicMark } from '../clinic/clinic-mark.tsx';
import { standingFor } from '../list/by-type.ts';
import { useConsultation } from '../state.ts';

const text = laterWords.consultation.focus;
const { option: optionWords, figure } = words;

type Props = {
  option: OptionAssessment;
  /** The one kind that the groups are shown for; null for all of them together. */
  shown: ScarType | null;
  answers: Answers;
  move: Move<Standing | 'depends'> | undefined;
  between: Between | undefined;
};

/** One option: at work in a large picture, and beside it why it stands where it does. */
export function OptionInFocus({ option, shown, answers, ...change }: Props) {
  const { treatment: id } = option;
  const scenes = scenesOf(id);
  const [at, setAt] = useState(0);
  const scene = scenes[at];
  return (
    <>
      <div className="focus-picture">
        {scene ? (
          <TreatmentScene
            scene={scene}
            skinType={answers.skinType}
            name={figure.scenes.name(optionWords.treatmentNames[id], at + 1, scenes.length)}
            description={figure.sceneDescriptions[id][scene.id] ?? ''}
          />
        ) : (
          <p>{optionWords.options.naturalCourse}</p>
        )}
      </div>
      <div className="focus-text">
        <h2>{optionWords.treatmentNames[id]}</h2>
        <p className="option-facts">
          {shown !== null && <span>{optionWords.scarTypes[shown]}:</span>}
          <StandingMark standing={standingFor(option, shown)} />
          <UnverifiedMark id={id} />
        </p>
        <ClinicMark id={id} />
        {scene && <PictureSteps scene={scene} at={at} of={scenes.length} onStep={setAt} />}
        <WhyHere option={option} answers={answers} {...change} />
      </div>
    </>
  );
}

/** From one picture to the next, and what the sources say of the one that is shown. */
function PictureSteps({
  scene,
  at,
  of,
  onStep,
}: {
  scene: Scene;
  at: number;
  of: number;
  onStep: (at: number) => void;
}) {
  const large = useConsultation((consultation) => consultation.large);
  return (
    <div className="picture-steps">
      {of > 1 && (
        <>
          <Button kind="secondary" disabled={at === 0} onClick={() => onStep(at - 1)}>
            {text.previousPicture} <span className="visually-hidden">{text.ofPictures}</span>
          </Button>
          <Button kind="secondary" disabled={at === of - 1} onClick={() => onStep(at + 1)}>
            {text.nextPicture} <span className="visually-hidden">{text.ofPictures}</span>
          </Button>
          <span role="status">{figure.scenes.position(at + 1, of)}</span>
        </>
      )}
      {!large && (
        <p className="larger-picture">
          <Button kind="quiet" onClick={() => useConsultation.setState({ large: true })}>
            {text.larger}
          </Button>
        </p>
      )}
      <Disclosure summary={text.picture}>
        {scene.statements.length > 0 ? (
          <SourcedList ids={scene.statements} />
        ) : (
          <p className="silence">{figure.scenes.notDescribed}</p>
        )}
      </Disclosure>
    </div>
  );
}

/** Why an option stands where it does, and everything that is added to it. */
function WhyHere({ option, answers, move, between }: Omit<Props, 'shown'>) {
  const { treatment: id, reasons, perScarType, downtime, cautions } = option;
  const name = optionWords.treatmentNames[id];
  return (
    <>
      <PerScarType option={option} />
      <ShortlistButton id={id} />
      {move && between && (
        <div className="why-moved">
          <h3>{text.whyMoved}</h3>
          <p>
            <FromTo from={<StandingMark standing={move.from} />} to={<StandingMark standing={move.to} />} />
          </p>
          <WhyMoved id={id} {...between} />
        </div>
      )}
      <h3>{optionWords.options.why}</h3>
      <Reasons reasons={reasons} perScarType={perScarType} />
      {downtime.fit !== 'not-offered' && (
        <>
          <h3>{optionWords.options.recovery}</h3>
          <RecoveryBar id={id} limit={answers.downtime} />
          <Recovery downtime={downtime} />
        </>
      )}
      <h3>{optionWords.options.cautions}</h3>
      <Cautions cautions={cautions} />
      <Disclosure summary={text.doctor}>
        <DoctorOnOption id={id} />
      </Disclosure>
      <p className="plain-links">
        <Link href={treatmentPath(id)}>{optionWords.options.detailLink(name)}</Link>
      </p>
    </>
  );
}
