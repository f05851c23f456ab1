export { ConsultDoctor, ConsultDoctorLine } from './consult-doctor.tsx';
export { useDayOnDevice } from './day-on-device.ts';
export { ReviewDue, reviewDueText } from './review-due.tsx';
export { Sourced, SourcedList, statementText } from './sourced.tsx';
