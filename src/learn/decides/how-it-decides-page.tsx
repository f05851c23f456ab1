import { ConsultDoctor } from '#statements';
import { Page, PageHeading } from '#ui';
import { words } from '#words';

export function HowItDecidesPage() {
  return (
    <Page>
      <PageHeading>{words.app.pages.decides}</PageHeading>
      <ConsultDoctor brief />
    </Page>
  );
}
