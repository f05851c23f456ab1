import { question } from './questionnaire/index.ts';
export const start = question;
