import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding, Judge } from '../judge.ts';

/** Its recommended rules, and those for whole documents, without those on how markup is spelt: React writes it, and every browser reads it the same. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // `<meta />` and `<input/>`: the slash says nothing and changes nothing.
      'void-style': 'off',
      // `<!doctype html>`, which Vite keeps as it is: both cases are the same in HTML.
      'doctype-style': 'off',
      // React writes `selected=""` and `noValidate=""`: names have no case in HTML, and no value is an empty one.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-case': 'off',
      // White space before a line ends, where a page holds nothing between two marks of React.
      'no-trailing-whitespace': 'off',
      // The cells of tables that are laid out in blocks name their roles (see explained.ts), and to say so of each takes
      // minutes. Nu and ACE look for roles that say nothing new.
      'no-redundant-role': 'off',
      // A file of the site's own needs no seal: whoever could change it could change the page that bears the seal.
      'require-sri': ['error', { target: 'crossorigin', exclude: ['http://localhost:'] }],
      // The check boxes of a group share their name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // Any id without white space is valid in HTML. React's begin with an underscore.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** What html-validate says of a document, be it a file or a page as it stands in the browser. */
export async function markupFindings(markup: string): Promise<readonly Finding[]> {
  const { results } = await validator.validateString(markup);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, line, severity }) => ({
      rule: ruleId,
      where: selector ?? `line ${line}`,
      says: message,
      sure: severity === 2,
    }));
}

export const htmlValidate: Judge = {
  name: 'html-validate',
  from: 'html-validate',
  about: 'Markup against the HTML standard, and accessibility in markup',
  quick: true,
  seesColours: false,
  opensAnew: false,
  findings: async (page) => markupFindings(await page.content()),
};
