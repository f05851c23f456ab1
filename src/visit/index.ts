import './what-matters.css';

export { useNotes } from './notes.store.ts';
export { visitPaths } from './paths.ts';
export { useQuestionEdits } from './questions.store.ts';
export { toggleShortlisted, useShortlist } from './shortlist.store.ts';
export { useWhatMatters } from './what-matters.store.ts';
export { WhatMattersPage } from './what-matters-page.tsx';
