import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation } from 'wouter';
import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate';
import type { Answers } from '#rules';
import { type Reading, safeStorage, whenChangedElsewhere } from '#storage';
import { flowPageAt, flowPaths, isFlowPage } from './paths.ts';
import {
  completeAnswers,
  type FlowPage,
  type PartialAnswers,
  pruned,
  withBlankDetailsUnsure,
} from './progress.ts';
import { questionnaireMachine } from './questionnaire.machine.ts';
import { progressSlot, type SavedProgress } from './saved-progress.ts';

type Flow = ActorRefFrom<typeof questionnaireMachine>;
type FlowSnapshot = SnapshotFrom<typeof questionnaireMachine>;

const FlowActor = createContext<Flow | null>(null);
type Saved = {
  /** What was found in storage when it was last looked at: on opening the page, or as another tab changed it. */
  readonly found: Reading<SavedProgress>['kind'];
  /** How often everything was erased since. */
  readonly erased: number;
  /** Erases everything said, and every trace in storage. */
  readonly erase: () => void;
};

const Found = createContext<Saved | null>(null);

const slot = progressSlot(safeStorage);

/** Gives the rooms below the questionnaire: its state, its answers, and what was found in storage. */
export function QuestionnaireProvider({ children }: { children: ReactNode }) {
  // Started at once, not in an effect: what storage and address say must find it listening.
  const [flow] = useState(() => createActor(questionnaireMachine).start());
  return (
    <FlowActor.Provider value={flow}>
      <Bound>{children}</Bound>
    </FlowActor.Provider>
  );
}

/** Binds the machine to the storage and to the address. The machine decides; the address follows. */
function Bound({ children }: { children: ReactNode }) {
  const flow = useFlow();
  const [location, navigate] = useLocation();
  const [erased, setErased] = useState(0);
  const [found, setFound] = useState<Reading<SavedProgress>['kind']>('nothing');

  useLayoutEffect(() => {
    setFound(adopt(flow));
    let adopting = false;
    // What is taken over stands there already: writing it again would only be one more turn between two tabs.
    const stopKeeping = keepProgress(flow, () => !adopting);
    const stopWatching = whenChangedElsewhere(() => {
      if (!slot.changedElsewhere()) return;
      adopting = true;
      setFound(adopt(flow));
      adopting = false;
    });
    return () => {
      stopKeeping();
      stopWatching();
    };
  }, [flow]);

  useLayoutEffect(() => {
    const page = flowPageAt(location);
    if (page && page !== pageOf(flow.getSnapshot())) visit(flow, page);
    if (!page) flow.send({ type: 'left' });
    const now = pageOf(flow.getSnapshot());
    // Refused: the address gives way to the first question that is still open.
    if (page && page !== now) navigate(flowPaths[now], { replace: true });
    let before = now;
    const { unsubscribe } = flow.subscribe((snapshot) => {
      const after = pageOf(snapshot);
      if (after !== before && after !== flowPageAt(location)) {
        // Erasing leads to the start and leaves no way back to what was erased.
        navigate(flowPaths[after], { replace: after === 'start' });
      }
      before = after;
    });
    return unsubscribe;
  }, [flow, location, navigate]);

  const saved = useMemo(
    () => ({
      found,
      erased,
      erase: () => {
        flow.send({ type: 'erased' });
        safeStorage.eraseAll();
        setFound('nothing');
        setErased((times) => times + 1);
      },
    }),
    [flow, found, erased],
  );
  return <Found.Provider value={saved}>{children}</Found.Provider>;
}

/** Takes over what is stored, if it says something else: another tab may have gone on, or erased everything. */
function adopt(flow: Flow): Reading<SavedProgress>['kind'] {
  const reading = slot.read();
  const { context } = flow.getSnapshot();
  const { answers, suggestions } = context;
  if (reading.kind === 'value') {
    if (JSON.stringify(reading.value) !== JSON.stringify({ answers, suggestions }))
      flow.send({ type: 'restored', ...reading.value });
  } else if (reading.kind === 'nothing' && anythingSaid(context)) {
    flow.send({ type: 'erased' });
  }
  return reading.kind;
}

function visit(flow: Flow, wanted: FlowPage): void {
  const route = { type: 'xstate.route', to: `#${wanted}` } as const;
  flow.send(flow.getSnapshot().can(route) ? route : { type: 'refused', wanted });
}

function keepProgress(flow: Flow, isOwn: () => boolean): () => void {
  let { answers, suggestions } = flow.getSnapshot().context;
  const { unsubscribe } = flow.subscribe(({ context }) => {
    if (context.answers === answers && context.suggestions === suggestions) return;
    ({ answers, suggestions } = context);
    if (!isOwn()) return;
    if (anythingSaid(context)) slot.write({ answers, suggestions });
    else slot.clear();
  });
  return unsubscribe;
}

function anythingSaid({ answers, suggestions }: FlowSnapshot['context']): boolean {
  return Object.keys({ ...answers, ...suggestions }).length > 0;
}

/** The page a snapshot stands on: the name of its state. */
export function pageOf({ value }: FlowSnapshot): FlowPage {
  return typeof value === 'string' && isFlowPage(value) ? value : 'start';
}

/** The questionnaire itself, to send it events. Throws outside its provider: a mistake in the code. */
export function useFlow(): Flow {
  const flow = useContext(FlowActor);
  if (!flow) throw new Error('no questionnaire here: wrap the app in QuestionnaireProvider');
  return flow;
}

/**
 * A part of the questionnaire's snapshot; draws again only when that part changes.
 * @param select picks the part, and gives the very same one while nothing has changed
 */
export function useFlowSelector<Part>(select: (snapshot: FlowSnapshot) => Part): Part {
  const flow = useFlow();
  const subscribe = useCallback((changed: () => void) => flow.subscribe(changed).unsubscribe, [flow]);
  const part = () => select(flow.getSnapshot());
  return useSyncExternalStore(subscribe, part, part);
}

/** What was found in storage when the page was opened, and how to erase it and everything else said. */
export function useSaved(): Saved {
  const saved = useContext(Found);
  if (!saved) throw new Error('no questionnaire here: wrap the app in QuestionnaireProvider');
  return saved;
}

/** The answers once they are complete: what the rules can be asked about. Nothing while a question is open. */
export function useCompleteAnswers(): Answers | undefined {
  const answers = useFlowSelector(({ context }) => context.answers);
  return useMemo(() => completeAnswers(answers), [answers]);
}

/**
 * Puts complete answers from elsewhere in the place of everything said here. A detail that does not apply to them
 * is left out, and one that was left blank reads as `unsure`, so that the options can be shown at once.
 * @returns puts them in, and gives them back as they now stand
 */
export function useReplaceAnswers(): (answers: Answers) => PartialAnswers {
  const flow = useFlow();
  return useCallback(
    (answers) => {
      const taken = withBlankDetailsUnsure(pruned(answers));
      flow.send({ type: 'restored', answers: taken, suggestions: {} });
      return taken;
    },
    [flow],
  );
}

/** What is stored of the answers, read once more. Nothing where there is nothing, or nothing that can be read. */
export function savedAnswers(): PartialAnswers | undefined {
  const reading = slot.read();
  return reading.kind === 'value' ? reading.value.answers : undefined;
}
