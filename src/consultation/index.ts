export { useClinic } from './clinic/clinic.store.ts';
export { isConsultation, leaveConsultation, useConsultation, useConsultationSteps } from './mode.ts';
export { consultationPaths } from './paths.ts';
