import { shell } from '../app/index.ts';
import { secret } from '../options/secret.ts';
export const question = [secret, shell];
