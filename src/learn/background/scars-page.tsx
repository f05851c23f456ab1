import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function ScarsPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.scars}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
