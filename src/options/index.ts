import './options.css';
import './options-print.css';
import './compare/compare.css';

export { AllOptionsPage } from './all-options-page.tsx';
export { ComparePage } from './compare/compare-page.tsx';
export { OptionsPage } from './options-page.tsx';
export { allOptionsPath, comparePath, treatmentPath } from './paths.ts';
export { FitMark, StandingMark } from './standing-mark.tsx';
export { TreatmentPage } from './treatment-page.tsx';
