import { SectionsPage } from './sections-page.tsx';

export function ScarsPage() {
  return <SectionsPage page="scars" />;
}
