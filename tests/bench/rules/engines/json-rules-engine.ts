import { Engine as JsonRulesEngine } from 'json-rules-engine';
import { situationOf } from '../../../../rules/situation.ts';
import type { Treatment } from '../../../../rules/treatments/treatment.ts';
import { decisionTable, type Finding, factsOf, type Row } from '../decision-table.ts';
import { gathered, type Outcomes } from '../outcome.ts';
import type { Engine } from './engine.ts';

/** json-rules-engine: one rule a row, each condition an `in`, each finding the event of its rule. */
export function jsonRulesEngine(treatments: readonly Treatment[]): Engine<Outcomes> {
  const { standings, fits, cautions } = decisionTable(treatments);
  const engine = new JsonRulesEngine([...standings, ...fits, ...cautions].map(ruleOf));
  return {
    name: 'json-rules-engine',
    evaluate: async (answers) => {
      const situation = situationOf(answers);
      const { events } = await engine.run(factsOf(situation));
      return gathered(
        events.map(({ params }) => params as Finding),
        situation,
      );
    },
    read: (outcomes) => outcomes,
  };
}

function ruleOf({ when, finds }: Row) {
  return {
    conditions: {
      all: Object.entries(when).map(([fact, value]) => ({ fact, operator: 'in', value: [...value] })),
    },
    event: { type: 'found', params: finds },
  };
}
