import { FitMark, RulesLine, RulesUpdated, Silence, StandingMark } from '#options';
import { consultDoctor } from '#rules';
import {
  ConsultDoctor,
  ConsultDoctorLine,
  QuotedList,
  ReviewDue,
  Sourced,
  SourcedList,
  statementsBeside,
} from '#statements';
import { Disclosure, Field, FieldList, Mark, type MarkShape, Notice, Table } from '#ui';
import { words } from '#words/after-questions';
import { samples } from './samples.ts';
import { ShownAs } from './shown-as.tsx';
import { Specimen, State } from './specimen.tsx';

const text = words.option;
const standings = [
  'named',
  'considered',
  'combined',
  'supportive',
  'limited',
  'not-linked',
  'advised-against',
  'depends',
] as const;
const fits = ['fits', 'close', 'conflicts', 'ask', 'not-offered'] as const;
const shapes = [
  'filled',
  'half',
  'linked',
  'leaf',
  'bar',
  'open',
  'struck',
  'question',
  'cross',
  'clock',
] as const satisfies readonly MarkShape[];
/** One statement of each label. */
const sources = ['F120', 'F074', 'S004'] as const;

/** What tells something: notices, marks, sources, lists. */
export function Telling() {
  return (
    <>
      <Specimen name={samples.notices}>
        {(['note', 'caution'] as const).map((tone) => (
          <Notice key={tone} tone={tone} heading={tone}>
            <p>{samples.filler}</p>
          </Notice>
        ))}
        <Notice tone="note" level={3} heading="note, level 3, live" live>
          <p>{samples.filler}</p>
        </Notice>
        <ConsultDoctor />
        <ConsultDoctorLine />
        <ReviewDue />
        <RulesLine />
        <RulesUpdated changesHref="/" />
      </Specimen>
      <Specimen name={samples.disclosures}>
        {(['plain', 'group', 'source'] as const).map((kind) => (
          <State key={kind} name={kind}>
            <Disclosure kind={kind} summary={samples.closed}>
              <p>{samples.filler}</p>
            </Disclosure>
            <ShownAs state="focus-visible" of="summary">
              <Disclosure kind={kind} summary={samples.focused}>
                <p>{samples.filler}</p>
              </Disclosure>
            </ShownAs>
            <ShownAs state="open" of="details">
              <Disclosure kind={kind} summary={samples.opened}>
                <p>{samples.filler}</p>
              </Disclosure>
            </ShownAs>
          </State>
        ))}
      </Specimen>
      <Specimen name={samples.standings}>
        <ul className="swatches">
          {standings.map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name={samples.fits}>
        <ul className="swatches">
          {fits.map((fit) => (
            <li key={fit}>
              <FitMark fit={fit} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name={samples.shapes}>
        <ul className="swatches">
          {shapes.map((shape) => (
            <li key={shape}>
              <Mark shape={shape}>{shape}</Mark>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name={samples.sources}>
        <State name={samples.closed}>
          <SourcedList ids={sources} />
        </State>
        <State name={samples.opened}>
          <ShownAs state="open" of="details">
            {sources.map((id) => (
              <Sourced key={id} id={id} />
            ))}
          </ShownAs>
        </State>
      </Specimen>
      <Specimen name={samples.sourcesBesideQuestions}>
        <QuotedList statements={statementsBeside(consultDoctor.statements)} />
      </Specimen>
      <Specimen name={samples.fields}>
        <FieldList>
          <Field name={text.profileFields.whatItIs.heading}>{samples.filler}</Field>
          <Field name={text.profileFields.sessions.heading} action={<a href="#main">{samples.asIs}</a>}>
            {samples.filler}
          </Field>
          <Field name={text.profileFields.cost.heading}>
            <Silence ask={text.profileFields.cost.ask} />
          </Field>
        </FieldList>
      </Specimen>
      <Specimen name={samples.tables}>
        <Table
          stacks
          caption={samples.stacking}
          corner={samples.fields}
          columns={{ subcision: text.treatmentNames.subcision, aha: text.treatmentNames.aha }}
          rows={[
            {
              id: 'where',
              heading: samples.standings,
              cells: {
                subcision: <StandingMark standing="named" />,
                aha: <StandingMark standing="limited" />,
              },
            },
            { id: 'text', heading: samples.notices, cells: { subcision: samples.filler, aha: 12.5 } },
          ]}
        />
        <Table
          caption={samples.never}
          corner={samples.shapes}
          columns={{ shape: samples.asIs }}
          rows={shapes.slice(0, 3).map((shape, index) => ({
            id: shape,
            heading: shape,
            cells: { shape: index * 10.5 },
          }))}
        />
      </Specimen>
    </>
  );
}
