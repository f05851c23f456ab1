import { consultDoctor } from '#rules';
import { Disclosure, Notice } from '#ui';
import { words } from '#words';
import { Sourced, SourcedList, statementText } from './sourced.tsx';

/**
 * The advice to see a doctor: the same words wherever options are spoken of. In `brief` its first statement stands
 * open and the others one press away, so that what the page is about shows on a phone's first screen.
 */
export function ConsultDoctor({ brief = false }: { brief?: boolean }) {
  const [first, ...more] = consultDoctor.statements;
  return (
    <Notice tone="caution" heading={words.option.caveats[consultDoctor.id]}>
      {brief ? (
        <>
          <Sourced id={first} />
          <Disclosure summary={words.option.moreOnDoctor}>
            <SourcedList ids={more} />
          </Disclosure>
        </>
      ) : (
        <SourcedList ids={consultDoctor.statements} />
      )}
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
