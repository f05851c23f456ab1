export { ConsultDoctor, ConsultDoctorLine } from './consult-doctor.tsx';
export { Sourced, SourcedList, statementText } from './sourced.tsx';
