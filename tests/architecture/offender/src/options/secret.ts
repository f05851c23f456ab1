import { question } from '../questionnaire/index.ts';
export const secret = question;
