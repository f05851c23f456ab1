import { fixture } from '../../tests/fixture.ts';
import { gone } from './gone.ts';
export const shell = [fixture, gone];
