/** The second door of the room: its pages, opened when one of them is shown. */
import './about/about.css';
import './learn.css';
import './decides/decides.css';
import './decides/search/search.css';
import './decides/rule-tables.css';
import './decides/statements.css';
import './decides/on-paper.css';
import { laterWords } from '#words/later';
import { AboutPage } from './about/about-page.tsx';
import { ChecklistPage } from './about/checklist-page.tsx';
import { GlossaryPage } from './background/glossary-page.tsx';
import { HomeCarePage } from './background/home-care-page.tsx';
import { LearnPage } from './background/learn-page.tsx';
import { PreventionPage } from './background/prevention-page.tsx';
import { QuestionsPage } from './background/questions-page.tsx';
import { ScarsPage } from './background/scars-page.tsx';
import { ChangesPage } from './decides/changes-page.tsx';
import { HowItDecidesPage } from './decides/how-it-decides-page.tsx';
import { StatementsPage } from './decides/statements-page.tsx';
import { learnPaths } from './paths.ts';

const titles = laterWords.pages;

export const pages = {
  [learnPaths.learn]: { title: titles.learn, Page: LearnPage },
  [learnPaths.scars]: { title: titles.scars, Page: ScarsPage },
  [learnPaths.homeCare]: { title: titles.homeCare, Page: HomeCarePage },
  [learnPaths.prevention]: { title: titles.prevention, Page: PreventionPage },
  [learnPaths.questions]: { title: titles.questions, Page: QuestionsPage },
  [learnPaths.glossary]: { title: titles.glossary, Page: GlossaryPage },
  [learnPaths.decides]: { title: titles.decides, Page: HowItDecidesPage },
  [learnPaths.statements]: { title: titles.statements, Page: StatementsPage },
  [learnPaths.changes]: { title: titles.changes, Page: ChangesPage },
  [learnPaths.about]: { title: titles.about, Page: AboutPage },
  [learnPaths.checklist]: { title: titles.checklist, Page: ChecklistPage },
};
