import { SectionsPage } from './sections-page.tsx';

export function QuestionsPage() {
  return <SectionsPage page="questions" />;
}
