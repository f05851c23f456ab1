export { ConsultDoctor } from './consult-doctor.tsx';
export { Sourced, SourcedList, statementText } from './sourced.tsx';
