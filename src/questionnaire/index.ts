export { type AnswerLine, answerLines } from './answer-labels.ts';
export { useChangeAnswer } from './change-answer.ts';
export { DepthPage } from './pages/depth-page.tsx';
export { DetailsPage } from './pages/details-page.tsx';
export { DowntimePage } from './pages/downtime-page.tsx';
export { FlowNotices, useErrorTitle } from './pages/form-page.tsx';
export { ScarTypesPage } from './pages/scar-types-page.tsx';
export { SkinTypePage } from './pages/skin-type-page.tsx';
export { StartPage } from './pages/start-page.tsx';
export { flowPaths, pathToChange } from './paths.ts';
export { completeAnswers, type FlowPage, type PartialAnswers } from './progress.ts';
export {
  QuestionnaireProvider,
  savedAnswers,
  useCompleteAnswers,
  useFlow,
  useFlowSelector,
  useReplaceAnswers,
  useSaved,
} from './provider.tsx';
