import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function GlossaryPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.glossary}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
