import { type OptionAssessment, scarTypes } from '#rules';
import { words } from '#words/after-questions';
import { StandingMark } from './standing-mark.tsx';

const text = words.option;

/** With several kinds of scar, where the option stands for each: what is limited for one is still said. */
export function PerScarType({ option: { perScarType, standing } }: { option: OptionAssessment }) {
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
