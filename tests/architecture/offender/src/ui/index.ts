import { rule } from '../../rules/index.ts';
import { inner } from '../../rules/inner.ts';
export const view = [rule, inner];
