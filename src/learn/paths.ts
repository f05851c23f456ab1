/** The pages that explain: the scars, and this aid itself. */
export const learnPaths = {
  learn: '/learn/',
  scars: '/learn/scars/',
  homeCare: '/learn/home-care/',
  prevention: '/learn/prevention/',
  questions: '/learn/questions/',
  glossary: '/learn/glossary/',
  decides: '/how-it-decides/',
  statements: '/how-it-decides/statements/',
  changes: '/how-it-decides/changes/',
  about: '/about/',
  checklist: '/about/checklist/',
} as const;
