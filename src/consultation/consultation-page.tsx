import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function ConsultationPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.consultation}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
