import { useState } from 'react';
import { Link } from 'wouter';
import { flowPaths, useErrorTitle } from '#questionnaire';
import { ConsultDoctor } from '#statements';
import { ErrorSummary, Page, PageHeading } from '#ui';
import { saveFile } from '#visit';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { useClinic } from './clinic.store.ts';
import { ClinicBasics } from './clinic-basics.tsx';
import { FilePanel } from './file/file-panel.tsx';
import { profileFile } from './file/profile-file.ts';
import { FoundNotice } from './found-notice.tsx';
import { OfferList } from './offer-list.tsx';
import { profileErrors } from './profile-errors.ts';
import { useProfileForm } from './use-profile-form.ts';
import { WhatIsKept } from './what-is-kept.tsx';
import { WhyApproval } from './why-approval.tsx';

const { page: text, file } = laterWords.clinic;

/** What a clinic offers: kept on its device as it is entered, saved and read back as one file. */
export function ClinicPage() {
  const form = useProfileForm();
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? profileErrors(form.formState.errors) : [];
  useErrorTitle(words.app.pages.clinic, errors.length > 0);
  const save = async () => {
    const holds = await form.trigger();
    if (holds) saveFile(file.name, profileFile(useClinic.getState()), 'application/json');
    setAttempt(holds ? 0 : attempt + 1);
    return holds;
  };
  return (
    <Page width="wide">
      <div className="clinic">
        <ErrorSummary heading={words.common.problem} errors={errors} attempt={attempt} />
        <PageHeading>{words.app.pages.clinic}</PageHeading>
        <p className="lead">{text.lead}</p>
        <FoundNotice />
        {/* No form: it is kept as it is entered, and there is nothing to send. */}
        <div onChange={form.keep}>
          <div className="clinic-start">
            <ClinicBasics form={form} />
            <WhatIsKept />
          </div>
          <OfferList form={form} />
        </div>
        <WhyApproval />
        <FilePanel save={save} />
        <ConsultDoctor brief />
        <p className="plain-links">
          {text.patients} <Link href={flowPaths.start}>{text.toStart}</Link>
        </p>
      </div>
    </Page>
  );
}
