import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function HomeCarePage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.homeCare}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
