/** The second door of the room: its pages, opened when one of them is shown. */
import './about/about.css';
import './learn.css';
import './decides/decides.css';
import './decides/search/search.css';
import './decides/rule-tables.css';
import './decides/statements.css';
import './decides/on-paper.css';

export { AboutPage } from './about/about-page.tsx';
export { ChecklistPage } from './about/checklist-page.tsx';
export { GlossaryPage } from './background/glossary-page.tsx';
export { HomeCarePage } from './background/home-care-page.tsx';
export { LearnPage } from './background/learn-page.tsx';
export { PreventionPage } from './background/prevention-page.tsx';
export { QuestionsPage } from './background/questions-page.tsx';
export { ScarsPage } from './background/scars-page.tsx';
export { ChangesPage } from './decides/changes-page.tsx';
export { HowItDecidesPage } from './decides/how-it-decides-page.tsx';
export { StatementsPage } from './decides/statements-page.tsx';
