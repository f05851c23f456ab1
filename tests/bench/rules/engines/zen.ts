import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { situationOf } from '../../../../rules/situation.ts';
import type { Treatment } from '../../../../rules/treatments/treatment.ts';
import { decisionTable, type Finding, factNames, factsOf, type Row } from '../decision-table.ts';
import { gathered, type Outcomes } from '../outcome.ts';
import type { Engine } from './engine.ts';

/** GoRules ZEN: one decision table a kind of finding, each collecting every row that holds; compiled once. */
export function zen(treatments: readonly Treatment[]): Engine<Outcomes> {
  const tables = Object.entries(decisionTable(treatments));
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graphOf(tables)));
  return {
    name: 'GoRules ZEN',
    evaluate: async (answers) => {
      const situation = situationOf(answers);
      const { result } = await decision.evaluate(factsOf(situation));
      const found: Readonly<Record<string, readonly Finding[]>> = result;
      return gathered(Object.values(found).flat(), situation);
    },
    read: (outcomes) => outcomes,
  };
}

type Table = readonly [name: string, rows: readonly Row[]];

function graphOf(tables: readonly Table[]) {
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    sourceId,
    targetId,
    type: 'edge',
  });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), ...tables.map(tableNode), node('out', 'outputNode')],
    edges: tables.flatMap(([name]) => [edge('in', name), edge(name, 'out')]),
  };
}

function node(id: string, type: string, content?: object) {
  return { id, name: id, type, position: { x: 0, y: 0 }, ...(content ? { content } : {}) };
}

function tableNode([name, rows]: Table) {
  const inputs = factNames.filter((fact) => rows.some(({ when }) => when[fact]));
  const outputs = Object.keys(rows[0]?.finds ?? {});
  return node(name, 'decisionTableNode', {
    hitPolicy: 'collect',
    executionMode: 'single',
    passThrough: false,
    inputField: null,
    outputPath: name,
    inputs: inputs.map((field) => ({ id: field, name: field, field })),
    outputs: outputs.map((field) => ({ id: `out-${field}`, name: field, field })),
    rules: rows.map(({ when, finds }, index) => ({
      _id: `${name}-${index}`,
      // An empty cell holds always; values with commas between them hold for each.
      ...Object.fromEntries(
        inputs.map((fact) => [fact, (when[fact] ?? []).map((value) => JSON.stringify(value)).join(', ')]),
      ),
      ...Object.fromEntries(
        Object.entries(finds).map(([field, value]) => [`out-${field}`, JSON.stringify(value)]),
      ),
    })),
  });
}
