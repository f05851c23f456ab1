import { SectionsPage } from './sections-page.tsx';

export function PreventionPage() {
  return <SectionsPage page="prevention" />;
}
