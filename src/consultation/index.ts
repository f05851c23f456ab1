export { useClinic } from './clinic/clinic.store.ts';
export { useConsultationSteps } from './mode.ts';
export { consultationPaths } from './paths.ts';
export { isConsultation, leaveConsultation, useConsultation } from './state.ts';
