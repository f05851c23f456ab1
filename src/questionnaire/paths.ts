import type { QuestionId } from '#rules';
import type { FlowPage } from './progress.ts';

/** Where each page of the way lives. An address names a page and never an answer. */
export const flowPaths: Readonly<Record<FlowPage, string>> = {
  start: '/',
  scarTypes: '/questions/scar-type/',
  scarTypesHelp: '/questions/scar-type/help/',
  depth: '/questions/depth/',
  skinType: '/questions/skin-type/',
  skinTypeHelp: '/questions/skin-type/help/',
  downtime: '/questions/downtime/',
  details: '/questions/details/',
  check: '/check/',
  options: '/options/',
};

const pages = new Map<string, FlowPage>();
for (const page in flowPaths) {
  if (isFlowPage(page)) pages.set(flowPaths[page], page);
}

export function isFlowPage(name: string): name is FlowPage {
  return Object.hasOwn(flowPaths, name);
}

/** The page at an address of this app, with or without the closing slash; nothing when it is not of the way. */
export function flowPageAt(path: string): FlowPage | undefined {
  return pages.get(path.endsWith('/') ? path : `${path}/`);
}

/** Where an answer can be changed: the details share a page. */
export function pathToChange(question: QuestionId): string {
  return flowPaths[isFlowPage(question) ? question : 'details'];
}
