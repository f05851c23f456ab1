import { SectionsPage } from './sections-page.tsx';

export function HomeCarePage() {
  return <SectionsPage page="homeCare" />;
}
