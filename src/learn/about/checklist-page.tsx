import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function ChecklistPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.checklist}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
