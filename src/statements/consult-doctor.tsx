import { consultDoctor } from '#rules';
import { Notice } from '#ui';
import { words } from '#words';
import { SourcedList, statementText } from './sourced.tsx';

/** The advice to see a doctor: the same words wherever options are spoken of. */
export function ConsultDoctor() {
  return (
    <Notice tone="caution" heading={words.option.caveats[consultDoctor.id]}>
      <SourcedList ids={consultDoctor.statements} />
    </Notice>
  );
}

/** The same advice in a line, for the foot of every page. */
export function ConsultDoctorLine() {
  const [first] = consultDoctor.statements;
  return (
    <p>
      <strong>{words.option.caveats[consultDoctor.id]}.</strong> {statementText([first])}
    </p>
  );
}
