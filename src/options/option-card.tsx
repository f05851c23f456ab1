import { Link } from 'wouter';
import { type OptionAssessment, scarTypes, treatments } from '#rules';
import { statementText } from '#statements';
import { Disclosure } from '#ui';
import { words } from '#words';
import { Cautions } from './cautions.tsx';
import { treatmentPath } from './paths.ts';
import { ReasonList, Reasons } from './reasons.tsx';
import { Recovery } from './recovery.tsx';
import { FitMark, StandingMark } from './standing-mark.tsx';

const text = words.option;

/** One option: what it is, why it stands here, recovery, cautions, and the way to all about it. */
export function OptionCard({
  option,
  reasonsOpen = false,
}: {
  option: OptionAssessment;
  /** Shows why at once: for what the article advises against, the reasons are the point. */
  reasonsOpen?: boolean;
}) {
  const { treatment: id, standing, downtime, reasons, cautions } = option;
  const { profile, setting } = treatments[id];
  const name = text.treatmentNames[id];
  const firm = cautions.filter(({ level }) => level === 'firm');
  return (
    <article className="option" aria-labelledby={`option-${id}`}>
      <h3 id={`option-${id}`}>{name}</h3>
      <p className="option-facts">
        <span>{text.settings[setting]}</span>
        <StandingMark standing={standing} />
        {setting === 'clinic' && (
          <span>
            {text.options.recovery}: <FitMark fit={downtime.fit} />
          </span>
        )}
      </p>
      <p>
        {profile.whatItIs.length > 0
          ? statementText(profile.whatItIs.slice(0, 1))
          : id === 'no-procedure'
            ? text.options.naturalCourse
            : text.options.whatItIsSilent}
      </p>
      <PerScarType option={option} />
      {reasonsOpen ? (
        <>
          <h4>{text.options.whyNot}</h4>
          <ReasonList reasons={reasons} />
        </>
      ) : (
        <Disclosure summary={text.options.whyFor(name)}>
          <Reasons reasons={reasons} />
        </Disclosure>
      )}
      {setting === 'clinic' && (
        <Disclosure summary={text.options.recoveryFor(name)}>
          <Recovery downtime={downtime} />
        </Disclosure>
      )}
      <Disclosure summary={text.options.cautionsFor(name, firm.length, cautions.length)}>
        <Cautions cautions={cautions} />
      </Disclosure>
      <p className="plain-links">
        <Link href={treatmentPath(id)}>{text.options.detailLink(name)}</Link>
      </p>
    </article>
  );
}

/** With several kinds of scar, where the option stands for each: what is limited for one is still said. */
function PerScarType({ option: { perScarType, standing } }: { option: OptionAssessment }) {
  const types = scarTypes.filter((type) => perScarType[type] !== undefined);
  const same = new Set(Object.values(perScarType)).size === 1;
  if (types.length < 2 || (same && standing !== 'depends')) return null;
  return (
    <dl className="per-type">
      {types.map((type) => {
        const own = perScarType[type];
        return (
          own && (
            <div key={type}>
              <dt>{text.scarTypes[type]}</dt>
              <dd>
                <StandingMark standing={own} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
