export { consultationPaths } from './paths.ts';
