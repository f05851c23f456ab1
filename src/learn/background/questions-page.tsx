import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function QuestionsPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.questions}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
