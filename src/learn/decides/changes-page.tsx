import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function ChangesPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.changes}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
