export { statementsBeside } from './beside-questions.ts';
export { ConsultDoctor, ConsultDoctorLine } from './consult-doctor.tsx';
export { useDayOnDevice } from './day-on-device.ts';
export { QuotedList, quotedText } from './quoted.tsx';
export { ReviewDue, reviewDueText } from './review-due.tsx';
export { Sourced, SourcedList, statementText } from './sourced.tsx';
