import './options.css';
import './options-print.css';
import './compare/compare.css';
import './what-if.css';

export { AllOptionsPage } from './all-options-page.tsx';
export { ComparePage } from './compare/compare-page.tsx';
export { HomeNeedles } from './home-needles.tsx';
export { OptionsPage } from './options-page.tsx';
export { allOptionsPath, comparePath, treatmentPath, whatIfPath } from './paths.ts';
export { RulesLine } from './rules-line.tsx';
export { Silence } from './said.tsx';
export { FitMark, StandingMark } from './standing-mark.tsx';
export { TreatmentPage } from './treatment-page.tsx';
export { useForgetLastSeen } from './what-if/last-seen.store.ts';
export { RulesUpdated } from './what-if/rules-updated.tsx';
export { WhatIfPage } from './what-if/what-if-page.tsx';
