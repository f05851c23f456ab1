import { useId } from 'react';
import { Sourced, SourcedList } from '#statements';
import { Disclosure } from '#ui';
import { laterWords } from '#words/later';

const text = laterWords.clinic.page;

/** What the sources say on checking approval: in general, and of some devices and products. */
export function WhyApproval() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.approval}</h2>
      <Sourced id="F005" />
      <Sourced id="F186" />
      <Disclosure summary={text.approvalMore}>
        <SourcedList ids={['F053', 'F064', 'F069', 'S061']} />
      </Disclosure>
    </section>
  );
}
