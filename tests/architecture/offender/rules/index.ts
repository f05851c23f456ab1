import { view } from '../src/ui/index.ts';
export const rule = view;
