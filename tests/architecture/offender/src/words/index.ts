import { rule } from '../../rules/index.ts';
export const words = rule;
