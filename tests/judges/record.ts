import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Outcome } from './judge.ts';
import { judges } from './judges.ts';
import { between, packageOf, table } from './tables.ts';

const file = 'tests/judges/README.md';

/** Notes what the judges came to in a run, and writes it into the README where `-u` asks for that. */
export default class Record implements Reporter {
  private config: FullConfig | undefined;
  private readonly outcomes = new Map<string, Outcome>();

  onBegin(config: FullConfig): void {
    this.config = config;
  }

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== 'outcome' || description === undefined) continue;
      const outcome = JSON.parse(description) as Outcome;
      this.outcomes.set(outcome.judge, outcome);
    }
  }

  /** Only a whole run in which nothing failed is a record. */
  onEnd({ status, startTime, duration }: FullResult): void {
    const heard = judges.filter(({ name }) => this.outcomes.has(name));
    if (heard.length === 0) return;
    const shown = table(
      [
        'Judge',
        'Package',
        'Pages',
        'States',
        'Colours',
        'Judged',
        'Found',
        'Explained',
        'For reasons',
        'Left',
      ],
      heard.map((judge) => [judge.name, packageOf(judge).named, ...told(this.outcomes.get(judge.name))]),
    );
    console.info(shown);
    const whole = heard.length === judges.length && status === 'passed';
    if (!whole || this.config?.updateSnapshots !== 'changed') return;
    const minutes = Math.round(duration / 60_000);
    const made = `Made by \`npm run judge -- -u\` on ${startTime.toISOString().slice(0, 10)}, in ${minutes} minutes with the defects below, on ${cpus().length} cores.`;
    writeFileSync(file, between(readFileSync(file, 'utf8'), 'record', `${shown}\n\n${made}`));
  }
}

function told(outcome: Outcome | undefined): readonly string[] {
  if (!outcome) return [];
  const { pages, states, schemes, found, explained, reasons } = outcome;
  return [
    `${pages}`,
    `${states}`,
    schemes === 2 ? 'light, dark' : 'light',
    `${(pages + states) * schemes}`,
    `${found}`,
    `${explained}`,
    `${reasons}`,
    `${found - explained}`,
  ];
}
