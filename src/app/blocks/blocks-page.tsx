import './blocks.css';
import { Page, PageHeading } from '#ui';
import { Asking } from './asking.tsx';
import { Drawing } from './drawing.tsx';
import { Foundations } from './foundations.tsx';
import { OptionParts } from './option-parts.tsx';
import { Pressing } from './pressing.tsx';
import { samples } from './samples.ts';
import { RulesForShownStates } from './shown-as.tsx';
import { Telling } from './telling.tsx';

/** Every building block in all its states: to look at before and after a change. Loaded while developing only. */
export default function BlocksPage() {
  return (
    <Page width="wide">
      <RulesForShownStates />
      <PageHeading>{samples.title}</PageHeading>
      <p className="lead">{samples.lead}</p>
      <Foundations />
      <Pressing />
      <Asking />
      <Telling />
      <OptionParts />
      <Drawing />
    </Page>
  );
}
