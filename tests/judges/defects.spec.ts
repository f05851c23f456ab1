import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, hearing, needsJava, test } from './courtroom.ts';
import { type Defect, defects } from './defects/defects.ts';
import { serveDefects } from './defects/served.ts';
import type { Finding, Judge } from './judge.ts';
import { judges } from './judges.ts';
import { ports } from './ports.ts';
import { withTables } from './tables.ts';

test.use({ baseURL: `http://localhost:${ports.defects}` });

/** What the judge says of the page at an address. */
async function opinion(judge: Judge, page: Page, path: string): Promise<readonly Finding[]> {
  await page.goto(path);
  return judge.findings(page, false);
}

/** Whether a rule speaks up more often than it does on the page without a fault. */
function more(found: readonly Finding[], before: readonly Finding[], sure: boolean): boolean {
  const times = (findings: readonly Finding[], rule: string) =>
    findings.filter((one) => one.rule === rule && one.sure === sure).length;
  return found.some(({ rule }) => times(found, rule) > times(before, rule));
}

for (const judge of judges) {
  test(`${judge.name} reports the defects it must report`, async ({ page, allowedConsole }) => {
    needsJava(judge);
    allowedConsole.push('Content Security Policy', 'policy: script-src-attr', 'chrome://terms/');
    const server = await serveDefects(ports.defects);
    const clean = await opinion(judge, page, '/');
    const { hear, unexplained } = hearing(judge, page);
    for (const finding of clean) if (finding.sure) hear('the clean page', finding);
    expect(unexplained()).toEqual([]);
    const reported: string[] = [];
    const asked: string[] = [];
    const inSecondScheme: string[] = [];
    for (const [at, { name, ofColours }] of defects.entries()) {
      const found = await opinion(judge, page, `/${at + 1}/`);
      if (more(found, clean, true)) reported.push(name);
      else if (more(found, clean, false)) asked.push(name);
      if (judge.seesColours && ofColours && more(await judge.findings(page, true), clean, true))
        inSecondScheme.push(name);
    }
    server.close();
    const due = (who: 'reportedBy' | 'askedBy') =>
      defects.filter((defect) => defect[who]?.includes(judge.name));
    const names = (some: readonly Defect[]) => some.map(({ name }) => name);
    expect({ reported, asked }).toEqual({
      reported: names(due('reportedBy')),
      asked: names(due('askedBy')),
    });
    const twice = due('reportedBy').filter(({ ofColours }) => judge.seesColours && ofColours);
    expect(inSecondScheme).toEqual(names(twice));
    expect(twice.length).toBe(judge.seesColours ? 1 : 0);
  });
}

test('every defect is reported by somebody', () => {
  expect(defects.filter(({ reportedBy }) => reportedBy.length === 0)).toEqual([]);
  expect(defects.length).toBeGreaterThanOrEqual(24);
});

test('the README shows who judges and who sees what', () => {
  const file = 'tests/judges/README.md';
  const text = readFileSync(file, 'utf8');
  if (test.info().config.updateSnapshots === 'changed') writeFileSync(file, withTables(text));
  else expect(text).toBe(withTables(text));
});
