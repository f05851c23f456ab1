import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function PreventionPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.prevention}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
