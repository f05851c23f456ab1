import './options.css';
import './options-print.css';

export { AllOptionsPage } from './all-options-page.tsx';
export { OptionsPage } from './options-page.tsx';
export { allOptionsPath, treatmentPath } from './paths.ts';
export { FitMark, StandingMark } from './standing-mark.tsx';
export { TreatmentPage } from './treatment-page.tsx';
