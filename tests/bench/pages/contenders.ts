import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { coreQuestions } from '#rules';
import { flowPaths } from '../../../src/questionnaire/paths.ts';
import { fourQuestions, surveyOf, withControls } from './same-questions.ts';
import { allowing, type Site } from './server.ts';

/**
 * The pages that are measured against each other. All ask the same, in the same words; all are served by the same
 * server. Each is put into a folder of its own below this one.
 */
const folder = resolve('node_modules/.cache/bench/contenders');
const dist = resolve('dist');

/** The app's pages that have a plain twin. */
const twins = [flowPaths.start, ...coreQuestions.map((question) => flowPaths[question])];
export const plainAt = (path: string) => `/plain${path}`;
export const surveyJsAt = '/surveyjs/';
export const lhcFormsAt = '/lhc-forms/';

/** Makes every contender anew, from `dist` and from the packages, and says where each is. */
export async function contenders(): Promise<readonly Site[]> {
  await rm(folder, { recursive: true, force: true });
  const [plain] = await Promise.all([plainPages(twins), makeSurveyJs(), makeLhcForms()]);
  const unstyled = allowing("'unsafe-inline'");
  return [
    plain,
    { at: surveyJsAt, folder: join(folder, 'surveyjs'), policy: unstyled },
    { at: lhcFormsAt, folder: join(folder, 'lhc-forms'), policy: unstyled },
    { at: '/', folder: dist },
  ];
}

/** Makes the plain twins of these pages of the app, from `dist`, and says where they are: each at `plainAt` its path. */
export async function plainPages(paths: readonly string[]): Promise<Site> {
  await Promise.all(paths.map(makePlain));
  return { at: plainAt('/'), folder: join(folder, 'plain') };
}

/** The app's own page, as it is before any script runs, without scripts: content, style and font are the same. */
async function makePlain(path: string): Promise<void> {
  const page = await readFile(join(dist, path, 'index.html'), 'utf8').catch(() => {
    throw new Error('there is no dist: run `npm run build` first');
  });
  const plain = page
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
  if (plain === page) throw new Error(`${path} has no script to leave out`);
  await put(join('plain', path, 'index.html'), plain);
}

/** SurveyJS as its own guide sets it up: its model, its React components, its default style; Vite's defaults. */
async function makeSurveyJs(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'tests/bench/pages/surveyjs',
    base: surveyJsAt,
    define: { SURVEY: JSON.stringify(surveyOf(fourQuestions())) },
    build: {
      outDir: join(folder, 'surveyjs'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
    },
  });
}

/** The files that LHC-Forms' README asks for, in its order. */
const lhcFormsScripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'fhir/R4/lformsFHIR.min.js',
];
const lhcFormsStyle = 'webcomponent/styles.css';

async function makeLhcForms(): Promise<void> {
  const itself = resolve('node_modules/lforms/dist/lforms');
  await cp(itself, join(folder, 'lhc-forms'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  const form = JSON.stringify(withControls(fourQuestions()));
  await put('lhc-forms/form.js', `LForms.Util.addFormToPage(${form}, 'form', { fhirVersion: 'R4' });`);
  const scripts = [...lhcFormsScripts, 'form.js'].map((src) => `<script src="${src}"></script>`).join('');
  await put(
    'lhc-forms/index.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>LHC-Forms</title><link rel="stylesheet" href="${lhcFormsStyle}"><div id="form"></div>${scripts}</html>`,
  );
}

async function put(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
