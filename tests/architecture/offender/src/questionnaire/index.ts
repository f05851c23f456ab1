import { shell } from '../app/index.ts';
import { secret } from '../options/secret.ts';
import { laterWords } from '../words/later.ts';
export const question = [secret, shell, laterWords];
