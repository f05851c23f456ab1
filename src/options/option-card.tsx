import { Link } from 'wouter';
import { scenesOf, TreatmentScene } from '#figures';
import { type Answers, type OptionAssessment, type SkinType, type TreatmentId, treatments } from '#rules';
import { Sourced } from '#statements';
import { ShortlistButton } from '#visit';
import { words } from '#words/after-questions';
import { Cautions } from './cautions.tsx';
import { Folded } from './folded.tsx';
import { treatmentPath } from './paths.ts';
import { PerScarType } from './per-scar-type.tsx';
import { ReasonList, Reasons } from './reasons.tsx';
import { Recovery } from './recovery.tsx';
import { RecoveryBar } from './recovery-bar.tsx';
import { FitMark, StandingMark } from './standing-mark.tsx';
import { UnverifiedMark } from './unverified-mark.tsx';
import { Steadiness } from './what-if/steadiness.tsx';
import { WhatMattersDisclosure } from './what-matters.tsx';

const text = words.option;

/** One option: what it is, why it stands here, recovery, cautions, and the way to all about it. */
export function OptionCard({
  option,
  answers,
  reasonsOpen = false,
}: {
  option: OptionAssessment;
  answers: Answers;
  /** Shows why at once: for what the article advises against, the reasons are the point. */
  reasonsOpen?: boolean;
}) {
  const { skinType, downtime: limit } = answers;
  const { treatment: id, standing, downtime, reasons, cautions } = option;
  const { setting } = treatments[id];
  const name = text.treatmentNames[id];
  const firm = cautions.filter(({ level }) => level === 'firm');
  return (
    <article className="option" aria-labelledby={`option-${id}`}>
      <h3 id={`option-${id}`}>{name}</h3>
      <OptionPicture id={id} skinType={skinType} />
      <p className="option-facts">
        <span>{text.settings[setting]}</span>
        <StandingMark standing={standing} />
        <UnverifiedMark id={id} />
      </p>
      <WhatItIs id={id} />
      {downtime.fit !== 'not-offered' && (
        <div className="option-recovery">
          <p>
            {text.options.recovery}: <FitMark fit={downtime.fit} />
          </p>
          <RecoveryBar id={id} limit={limit} />
        </div>
      )}
      <PerScarType option={option} />
      <Steadiness id={id} answers={answers} />
      {reasonsOpen ? (
        <>
          <h4>{text.options.whyNot}</h4>
          <ReasonList reasons={reasons} />
        </>
      ) : (
        <Folded summary={text.options.whyFor(name)}>
          <Reasons reasons={reasons} perScarType={option.perScarType} />
        </Folded>
      )}
      {downtime.fit !== 'not-offered' && (
        <Folded summary={text.options.recoveryFor(name)}>
          <Recovery downtime={downtime} />
        </Folded>
      )}
      <Folded summary={text.options.cautionsFor(name, firm.length, cautions.length)}>
        <Cautions cautions={cautions} />
      </Folded>
      <ShortlistButton id={id} />
      <WhatMattersDisclosure id={id} />
      <p className="plain-links">
        <Link href={treatmentPath(id)}>{text.options.detailLink(name)}</Link>
      </p>
    </article>
  );
}

/** The treatment at work, in the tint of the person's own skin. */
function OptionPicture({ id, skinType }: { id: TreatmentId; skinType: SkinType }) {
  const scenes = scenesOf(id);
  const [scene] = scenes;
  if (!scene) return null;
  return (
    <div className="option-picture">
      <TreatmentScene
        scene={scene}
        skinType={skinType}
        name={words.figure.scenes.name(text.treatmentNames[id], 1, 1)}
        description={words.figure.sceneDescriptions[id][scene.id] ?? ''}
      />
    </div>
  );
}

/** What it is in a line, with its source. */
function WhatItIs({ id }: { id: TreatmentId }) {
  const [first] = treatments[id].profile.whatItIs;
  if (first) return <Sourced id={first} />;
  return <p>{id === 'no-procedure' ? text.options.naturalCourse : text.options.whatItIsSilent}</p>;
}
