import { type ComponentProps, useId } from 'react';
import { ScarFromTheSide, SkinSwatch } from '#figures';
import { CheckList, ChoiceGroup, ErrorSummary, Form, Page, PageHeading, Progress, Question } from '#ui';
import { words } from '#words/after-questions';
import { samples } from './samples.ts';
import { ShownAs } from './shown-as.tsx';
import { Specimen, State } from './specimen.tsx';

const { questions, common, figure } = words;
const { depth, scarTypes, skinType } = questions;
const icePick = figure.scarFigures.side('ice-pick');

const plain = [
  { value: 'shallow', label: depth.choices.shallow.label },
  { value: 'deep', label: depth.choices.deep.label, hint: depth.choices.deep.hint },
  { value: 'unsure', label: depth.choices.unsure.label, hint: depth.choices.unsure.hint },
];

/** Choice cards of which nobody holds the answer. */
function Choices(props: Pick<ComponentProps<typeof ChoiceGroup>, 'type' | 'options' | 'columns' | 'apart'>) {
  const id = useId();
  const nothing = () => {};
  const field = { name: id, onChange: nothing, onBlur: nothing, ref: nothing };
  return <ChoiceGroup {...props} firstId={`${id}-first`} field={field} />;
}

/** What a question is made of. */
export function Asking() {
  const error = { label: common.error, text: depth.missing };
  return (
    <>
      <Specimen name={samples.page}>
        <Page back={{ href: '/blocks/', label: common.back }}>
          <Progress>{common.progress(2, 4)}</Progress>
          <PageHeading>{depth.title}</PageHeading>
          <p>{samples.filler}</p>
        </Page>
      </Specimen>
      <Specimen name={samples.questions}>
        <State name="page">
          <Form>
            <Question title={depth.title} hint={depth.hint} why={{ label: common.why, text: depth.why }}>
              <Choices type="radio" options={plain} apart="unsure" />
            </Question>
          </Form>
        </State>
        <State name="part">
          <Question as="part" title={depth.title} picture={<ScarFromTheSide type="ice-pick" {...icePick} />}>
            <Choices type="radio" options={plain} />
          </Question>
        </State>
        <State name={samples.inError}>
          <Question as="part" title={depth.title} error={error}>
            <Choices type="radio" options={plain} />
          </Question>
        </State>
      </Specimen>
      <Specimen name={samples.checkList}>
        <CheckList
          items={plain.map(({ value, label }, at) => ({
            id: value,
            label,
            ...(at > 0 && { note: samples.filler }),
          }))}
          chosen={['deep']}
          onToggle={() => {}}
        />
      </Specimen>
      <Specimen name={samples.choices}>
        {(['radio', 'checkbox'] as const).map((type) => (
          <State key={type} name={type}>
            <Choices type={type} options={plain} apart="unsure" />
            <p className="caption">{samples.chosen}</p>
            <ShownAs state="checked" of="input[value='deep']">
              <Choices type={type} options={plain} />
            </ShownAs>
            <p className="caption">{samples.focused}</p>
            <ShownAs state="focus-visible" of="input[value='deep']">
              <Choices type={type} options={plain} />
            </ShownAs>
          </State>
        ))}
        <State name="picture">
          <Choices
            type="checkbox"
            columns="three"
            options={(['ice-pick', 'boxcar', 'rolling'] as const).map((value) => ({
              value,
              label: scarTypes.choices[value].label,
              picture: <ScarFromTheSide type={value} {...figure.scarFigures.side(value)} />,
            }))}
          />
        </State>
        <State name="swatch">
          <Choices
            type="radio"
            options={(['II', 'V'] as const).map((value) => ({
              value,
              label: skinType.choices[value].label,
              hint: samples.filler,
              picture: <SkinSwatch type={value} />,
            }))}
          />
        </State>
      </Specimen>
      <Specimen name={samples.errors}>
        <Errors />
      </Specimen>
    </>
  );
}

/** Its lines lead to cards of its own, and it takes no focus: nothing was pressed in vain. */
function Errors() {
  const id = useId();
  return (
    <>
      <ErrorSummary
        heading={common.problem}
        attempt={0}
        errors={[
          { inputId: `${id}-depth`, text: depth.missing },
          { inputId: `${id}-skin`, text: skinType.missing },
        ]}
      />
      <p id={`${id}-depth`} tabIndex={-1}>
        {depth.title}
      </p>
      <p id={`${id}-skin`} tabIndex={-1}>
        {skinType.title}
      </p>
    </>
  );
}
