import { useState } from 'react';
import { Link } from 'wouter';
import { scenesOf, TreatmentScene } from '#figures';
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
import type { Answers, Move, OptionAssessment, SkinType, Standing, TreatmentId } from '#rules';
import { SourcedList } from '#statements';
import { Button, Disclosure } from '#ui';
import { DoctorOnOption, ShortlistButton } from '#visit';
import { words } from '#words';
import { laterWords } from '#words/later';
import { ClinicMark } from '../clinic/clinic-mark.tsx';

const text = laterWords.consultation.focus;
const { option: optionWords, figure } = words;

/** The option at work, large, stepped through by whoever explains. */
export function OptionPicture({ id, skinType }: { id: TreatmentId; skinType: SkinType }) {
  const scenes = scenesOf(id);
  const [at, setAt] = useState(0);
  const scene = scenes[at];
  if (!scene) return <p>{optionWords.options.naturalCourse}</p>;
  return (
    <>
      <TreatmentScene
        scene={scene}
        skinType={skinType}
        name={figure.scenes.name(optionWords.treatmentNames[id], at + 1, scenes.length)}
        description={figure.sceneDescriptions[id][scene.id] ?? ''}
      />
      <div className="picture-steps">
        {scenes.length > 1 && (
          <>
            <Button kind="secondary" disabled={at === 0} onClick={() => setAt(at - 1)}>
              {figure.scenes.previous}
            </Button>
            <span role="status">{figure.scenes.position(at + 1, scenes.length)}</span>
            <Button kind="secondary" disabled={at === scenes.length - 1} onClick={() => setAt(at + 1)}>
              {figure.scenes.next}
            </Button>
          </>
        )}
        <Disclosure summary={text.picture}>
          {scene.statements.length > 0 ? (
            <SourcedList ids={scene.statements} />
          ) : (
            <p className="silence">{figure.scenes.notDescribed}</p>
          )}
        </Disclosure>
      </div>
    </>
  );
}

/** Why an option stands where it does, and everything that is added to it. */
export function OptionInFocus({
  option,
  answers,
  move,
  between,
}: {
  option: OptionAssessment;
  answers: Answers;
  move: Move<Standing | 'depends'> | undefined;
  between: Between | undefined;
}) {
  const { treatment: id, standing, reasons, perScarType, downtime, cautions } = option;
  const name = optionWords.treatmentNames[id];
  return (
    <>
      <h2>{name}</h2>
      <p className="option-facts">
        <StandingMark standing={standing} />
        <UnverifiedMark id={id} />
        <ClinicMark id={id} />
      </p>
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
