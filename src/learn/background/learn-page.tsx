import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function LearnPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.learn}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
