import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function StatementsPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.statements}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
