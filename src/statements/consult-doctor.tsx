import { consultDoctor } from '#rules';
import { Disclosure, Notice } from '#ui';
import { words } from '#words';
import { statementsBeside } from './beside-questions.ts';
import { Quoted, QuotedList, quotedText } from './quoted.tsx';

const text = words.statement;
const all = statementsBeside(consultDoctor.statements);

/**
 * The advice to see a doctor: the same words wherever options are spoken of. In `brief` its first statement stands
 * open and the others one press away, so that what the page is about shows on a phone's first screen.
 */
export function ConsultDoctor({ brief = false }: { brief?: boolean }) {
  const [first, ...more] = all;
  return (
    <Notice tone="caution" heading={text.consultDoctor}>
      {brief && first ? (
        <>
          <Quoted statement={first} />
          <Disclosure summary={text.moreOnDoctor}>
            <QuotedList statements={more} />
          </Disclosure>
        </>
      ) : (
        <QuotedList statements={all} />
      )}
    </Notice>
  );
}

/** The same advice in a line, for the foot of every page. */
export function ConsultDoctorLine() {
  return (
    <p>
      <strong>{text.consultDoctor}.</strong> {quotedText(all.slice(0, 1))}
    </p>
  );
}
