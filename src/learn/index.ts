export { learnPaths } from './paths.ts';
