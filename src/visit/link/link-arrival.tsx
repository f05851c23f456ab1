import { useEffect, useLayoutEffect, useState } from 'react';
import { useLocation } from 'wouter';
import {
  completeAnswers,
  flowPaths,
  type PartialAnswers,
  useFlow,
  useFlowSelector,
  useReplaceAnswers,
  useSaved,
} from '#questionnaire';
import { words } from '#words';
import { useShortlist } from '../shortlist.store.ts';
import { AskFirst, Damaged, type DamageOfLink } from './arrival-notices.tsx';
import { decode, encode, type LinkContent } from './codec.ts';
import { takeFragment } from './take-fragment.ts';

type Arrived =
  | { readonly kind: 'asks'; readonly content: LinkContent }
  | { readonly kind: 'damaged'; readonly damage: DamageOfLink }
  | { readonly kind: 'used'; readonly answers: PartialAnswers };

/** What happens when a link is opened, on any page. A link that waits for an answer is erased with everything. */
export function LinkArrival() {
  const { erased } = useSaved();
  return <Arrival key={erased} />;
}

function Arrival() {
  const flow = useFlow();
  const replaceAnswers = useReplaceAnswers();
  const answers = useFlowSelector(({ context }) => context.answers);
  const [location, navigate] = useLocation();
  const [taken, setTaken] = useState<{ readonly fragment: string }>();
  const [arrived, setArrived] = useState<Arrived>();

  // Before anything else on the page looks at the address, or leads elsewhere and loses what stands in it.
  useLayoutEffect(() => {
    const take = () => {
      const fragment = takeFragment();
      if (fragment !== undefined) setTaken({ fragment });
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);

  const use = ({ answers: theirs, shortlist }: LinkContent) => {
    const put = replaceAnswers(theirs);
    useShortlist.setState({ options: [...shortlist.options], plans: [...shortlist.plans] });
    setArrived({ kind: 'used', answers: put });
    // In place of the entry that the link made: Back leads to where the person was before.
    navigate(flowPaths.options, { replace: true });
  };

  // By now what was stored has been taken over, so it is known what there is to lose.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each link is dealt with once, when it has come.
  useEffect(() => {
    if (!taken) return;
    const decoded = decode(taken.fragment);
    if (decoded.kind === 'not-a-link') return;
    if (decoded.kind !== 'value') {
      setArrived({ kind: 'damaged', damage: decoded.kind });
      return;
    }
    if (nothingToLose(flow.getSnapshot().context.answers, decoded)) use(decoded);
    else setArrived({ kind: 'asks', content: decoded });
  }, [taken]);

  const close = () => {
    setArrived(undefined);
    startReading();
  };
  const showsUsed = arrived?.kind === 'used' && arrived.answers === answers && location === flowPaths.options;
  return (
    <>
      <div role="status" className="announcements">
        {showsUsed && <p>{words.link.arrival.used}</p>}
      </div>
      {arrived?.kind === 'damaged' && <Damaged damage={arrived.damage} onClose={close} />}
      {arrived?.kind === 'asks' && (
        <AskFirst
          content={arrived.content}
          onUse={() => {
            use(arrived.content);
            startReading();
          }}
          onKeep={close}
        />
      )}
    </>
  );
}

/** Nothing was said or chosen here yet, or just what the link says. */
function nothingToLose(answers: PartialAnswers, content: LinkContent): boolean {
  const shortlist = useShortlist.getState();
  const chosen = shortlist.options.length + shortlist.plans.length;
  if (Object.keys(answers).length + chosen === 0) return true;
  const complete = completeAnswers(answers);
  return complete !== undefined && encode({ answers: complete, shortlist }) === encode(content);
}

/** The notice with the focus is gone: reading goes on at the heading of the page. */
function startReading(): void {
  document.querySelector('h1')?.focus();
}
