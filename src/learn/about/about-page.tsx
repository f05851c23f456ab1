import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function AboutPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.about}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
