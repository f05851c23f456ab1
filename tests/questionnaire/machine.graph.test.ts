import { beforeAll, describe, expect, test } from 'vitest';
import { getNextSnapshot, initialTransition } from 'xstate';
import { type AdjacencyMap, getAdjacencyMap } from 'xstate/graph';
import { assess, type Details, detailsAsked, details as detailValues } from '#rules';
import { completeAnswers, firstOpen, isReachable } from '../../src/questionnaire/progress.ts';
import { questionnaireMachine } from '../../src/questionnaire/questionnaire.machine.ts';
import {
  type FlowEvent,
  type FlowSnapshot,
  flowPages,
  forwardEvents,
  sameAs,
  visiting,
} from '../fixtures/flow.ts';

type Graph = AdjacencyMap<FlowSnapshot, FlowEvent>;

function explored(events: readonly FlowEvent[]): Graph {
  return getAdjacencyMap(questionnaireMachine, {
    events,
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: sameAs,
    limit: 2_000_000,
  });
}

function next(snapshot: FlowSnapshot, ...events: readonly FlowEvent[]): FlowSnapshot {
  return events.reduce((state, event) => getNextSnapshot(questionnaireMachine, state, event), snapshot);
}

/** Every way to answer the details that are asked of these answers. */
function everyDetails(snapshot: FlowSnapshot): readonly Details[] {
  return detailsAsked(snapshot.context.answers.scarTypes ?? []).reduce<readonly Details[]>(
    (sets, id) => sets.flatMap((set) => detailValues[id].map((value) => ({ ...set, [id]: value }))),
    [{}],
  );
}

describe('the way forward', () => {
  let states: readonly FlowSnapshot[];
  let graph: Graph;
  beforeAll(() => {
    graph = explored(forwardEvents);
    states = Object.values(graph).map(({ state }) => state);
  }, 60_000);

  const at = (page: string) => states.filter(({ value }) => value === page);

  test('every page of the way forward is visited', () => {
    expect(new Set(states.map(({ value }) => value))).toEqual(
      new Set(['start', 'scarTypes', 'depth', 'skinType', 'downtime', 'details', 'check', 'options']),
    );
  });

  test('there is no dead end: something can be pressed on every page but the last', () => {
    const stuck = Object.values(graph).filter(
      ({ state, transitions }) => Object.keys(transitions).length === 0 && state.value !== 'options',
    );
    expect(stuck.map(({ state }) => sameAs(state))).toEqual([]);
  });

  test('nobody passes a question without an answer to it', () => {
    const passed = states.filter(({ value, context }) => {
      const open = firstOpen(context.answers);
      const page = flowPages.find((name) => name === value) ?? 'start';
      return open !== undefined && !isReachable(page, context.answers);
    });
    expect(passed.map(sameAs)).toEqual([]);
  });

  test('all 840 sets of the four answers arrive at the details, and no other', () => {
    const arrived = new Set(
      at('details').map(({ context: { answers } }) =>
        JSON.stringify([answers.scarTypes, answers.depth, answers.skinType, answers.downtime]),
      ),
    );
    expect(arrived.size).toBe(8 * 3 * 7 * 5);
  });

  test('the finished answer sets are exactly the 90,720 that the vocabularies allow, each with the caveat', () => {
    const finished = new Set<string>();
    const wrong: string[] = [];
    for (const state of at('details')) {
      for (const value of everyDetails(state)) {
        const end = next(
          state,
          { type: 'answered.details', value },
          { type: 'continued.details' },
          { type: 'confirmed' },
        );
        const answers = completeAnswers(end.context.answers);
        if (end.value !== 'options' || !answers || assess(answers).caveats[0].id !== 'consult-doctor') {
          wrong.push(sameAs(end));
        }
        finished.add(sameAs(end));
      }
    }
    expect(wrong).toEqual([]);
    // 105 answers on depth, skin and downtime; 27 on the details everybody is asked; 32 on types with theirs:
    // ice pick 3, boxcar 3, both 9, rolling 1, with ice pick 3, with boxcar 3, all 9, unsure 1.
    expect(finished.size).toBe(105 * 27 * 32);
  }, 300_000);

  test('skipping the details leaves every one of them unsure, and arrives', () => {
    for (const state of at('details').slice(0, 100)) {
      const end = next(state, { type: 'continued.details' });
      expect(end.value).toBe('check');
      expect(new Set(Object.values(end.context.answers.details ?? {}))).toEqual(new Set(['unsure']));
    }
  });
});

describe('going back, jumping and changing', () => {
  /** Fewer answers to each question, and every page as a place to jump to. */
  const events: readonly FlowEvent[] = [
    { type: 'begun' },
    { type: 'answered.scarTypes', value: ['boxcar'] },
    { type: 'answered.scarTypes', value: ['rolling'] },
    { type: 'answered.scarTypes', value: null },
    { type: 'answered.depth', value: 'deep' },
    { type: 'answered.skinType', value: 'V' },
    { type: 'answered.downtime', value: 'none' },
    { type: 'answered.details', value: { boxcarWidth: 'wide', sunDamage: 'yes' } },
    { type: 'suggested.scarTypes', value: ['rolling'] },
    { type: 'suggested.skinType', value: 'VI' },
    ...forwardEvents.filter(({ type }) => type.startsWith('continued.') || type === 'confirmed'),
    ...flowPages.map(visiting),
    ...flowPages.map((wanted) => ({ type: 'refused' as const, wanted })),
    { type: 'erased' },
  ];
  let states: readonly FlowSnapshot[];
  beforeAll(() => {
    states = Object.values(explored(events)).map(({ state }) => state);
  }, 300_000);

  test('every page is visited, the helpers among them', () => {
    expect(new Set(states.map(({ value }) => value))).toEqual(new Set(flowPages));
  });

  test('a page can be jumped to exactly when the questions before it have their answers', () => {
    const wrong = states.flatMap((state) =>
      flowPages
        .filter((page) => state.can(visiting(page)) !== isReachable(page, state.context.answers))
        .map((page) => `${sameAs(state)} → ${page}`),
    );
    expect(states.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('a refused jump leads to the first question that is open, and says what was wanted', () => {
    const wrong = states.filter((state) => {
      const open = firstOpen(state.context.answers);
      const after = next(state, { type: 'refused', wanted: 'options' });
      return open !== undefined && (after.value !== open || after.context.notice?.kind !== 'answer-first');
    });
    expect(wrong.map(sameAs)).toEqual([]);
  });

  test('from everywhere the options can still be reached', () => {
    const lost = states.filter((state) => {
      const end = next(
        state,
        visiting('start'),
        { type: 'begun' },
        { type: 'answered.scarTypes', value: ['rolling'] },
        { type: 'continued.scarTypes' },
        { type: 'answered.depth', value: 'deep' },
        { type: 'continued.depth' },
        { type: 'answered.skinType', value: 'V' },
        { type: 'continued.skinType' },
        { type: 'answered.downtime', value: 'none' },
        { type: 'continued.downtime' },
        { type: 'continued.details' },
        { type: 'confirmed' },
      );
      return end.value !== 'options';
    });
    expect(lost.map(sameAs)).toEqual([]);
  });

  test('an overview never holds an answer that no longer applies', () => {
    const stale = states.filter(
      ({ value, context: { answers } }) =>
        (value === 'check' || value === 'options') &&
        answers.details?.boxcarWidth !== undefined &&
        !answers.scarTypes?.some((type) => type === 'boxcar'),
    );
    expect(stale.map(sameAs)).toEqual([]);
  });
});

test('the machine begins at the start, with nothing said', () => {
  const [state] = initialTransition(questionnaireMachine);
  expect(state.value).toBe('start');
  expect(state.context).toEqual({ answers: {}, suggestions: {}, overview: 'check', notice: null });
});
