import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function ClinicPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.clinic}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
