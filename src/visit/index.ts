import './record/record.css';

export { useNotes } from './notes.store.ts';
export { visitPaths } from './paths.ts';
export { useQuestionEdits } from './questions.store.ts';
export { asText } from './record/as-text.ts';
export { questionnaire } from './record/fhir/questionnaire.ts';
export { answersFromResponse, type ResponseReading } from './record/fhir/read-response.ts';
export { questionnaireResponse } from './record/fhir/response.ts';
export type { Questionnaire, QuestionnaireResponse } from './record/fhir/types.ts';
export { RecordPanel } from './record/record-panel.tsx';
export type { SheetContent } from './record/sheet-content.ts';
export { toggleShortlisted, useShortlist } from './shortlist.store.ts';
export { useWhatMatters } from './what-matters.store.ts';
