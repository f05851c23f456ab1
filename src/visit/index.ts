import './visit.css';
import './link/link.css';
import './what-matters.css';

export { LinkArrival } from './link/link-arrival.tsx';
export { LinkPanel } from './link/link-panel.tsx';
export { useNotes } from './notes.store.ts';
export { visitPaths } from './paths.ts';
export { useQuestionEdits } from './questions.store.ts';
export { SheetPage } from './sheet-page.tsx';
export { useShortlist } from './shortlist.store.ts';
export { PlanButton, ShortlistButton } from './shortlist-button.tsx';
export { ShortlistRail } from './shortlist-rail.tsx';
export { useWhatMatters } from './what-matters.store.ts';
export { WhatMattersPage } from './what-matters-page.tsx';
