import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import {
  flowPaths,
  type PartialAnswers,
  useFlow,
  useFlowSelector,
  useReplaceAnswers,
  useSaved,
} from '#questionnaire';
import { words } from '#words/after-questions';
import { useShortlist } from '../shortlist.store.ts';
import { AskFirst, Damaged, type DamageOfLink } from './arrival-notices.tsx';
import { decode, type LinkContent } from './codec.ts';
import { useLinkToOpen } from './link-to-open.ts';
import { nothingSaid, saysTheSame } from './nothing-to-lose.ts';

type Arrived =
  | { readonly kind: 'asks'; readonly content: LinkContent }
  | { readonly kind: 'damaged'; readonly damage: DamageOfLink }
  | { readonly kind: 'used'; readonly answers: PartialAnswers };

/** Another place for what a link brings than the person's own options, and what it does there. */
export type OtherPlace = {
  readonly path: string;
  /** Whether links open there now. */
  readonly isWanted: () => boolean;
  /** Whether anything is there that a link would take the place of. */
  readonly isBlank: () => boolean;
  /** Clears it: nothing of what was there stays beside what the link brings. */
  readonly makeRoom: () => void;
};

/** What happens when a link is opened, on any page. A link that waits for an answer is erased with everything. */
export function LinkArrival({ otherPlace, round = 0 }: { otherPlace?: OtherPlace; round?: number }) {
  const { erased } = useSaved();
  return <Arrival key={`${erased} ${round}`} {...(otherPlace ? { otherPlace } : {})} />;
}

function Arrival({ otherPlace }: { otherPlace?: OtherPlace }) {
  const flow = useFlow();
  const replaceAnswers = useReplaceAnswers();
  const answers = useFlowSelector(({ context }) => context.answers);
  const [location, navigate] = useLocation();
  const [taken, setTaken] = useState<{ readonly code: string }>();
  const [arrived, setArrived] = useState<Arrived>();

  // It may have come before this did.
  useEffect(() => {
    const take = ({ code }: { readonly code?: string }) => {
      if (code === undefined) return;
      useLinkToOpen.setState({}, true);
      setTaken({ code });
    };
    take(useLinkToOpen.getState());
    return useLinkToOpen.subscribe(take);
  }, []);

  const use = (content: LinkContent) => {
    const elsewhere = placeFor(otherPlace);
    // First, so that nothing of the link is ever stored where nothing may be.
    elsewhere?.makeRoom();
    const put = replaceAnswers(content.answers);
    const { options, plans } = content.shortlist;
    useShortlist.setState({ options: [...options], plans: [...plans] });
    // The other place says by itself where its answers come from.
    setArrived(elsewhere ? undefined : { kind: 'used', answers: put });
    // In place of the entry that the link made: Back leads to where the person was before.
    navigate(elsewhere?.path ?? flowPaths.options, { replace: true });
  };

  // By now what was stored has been taken over, so it is known what there is to lose.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each link is dealt with once, when it has come.
  useEffect(() => {
    if (!taken) return;
    const decoded = decode(taken.code);
    if (decoded.kind === 'not-a-link') return;
    if (decoded.kind !== 'value') {
      setArrived({ kind: 'damaged', damage: decoded.kind });
      return;
    }
    const { answers: here } = flow.getSnapshot().context;
    const elsewhere = placeFor(otherPlace);
    const nothingToLose = elsewhere ? elsewhere.isBlank() : nothingSaid(here) || saysTheSame(here, decoded);
    if (nothingToLose) use(decoded);
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
          text={placeFor(otherPlace) ? words.link.arrival.askInConsultation : words.link.arrival.ask}
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

function placeFor(otherPlace: OtherPlace | undefined): OtherPlace | undefined {
  return otherPlace?.isWanted() ? otherPlace : undefined;
}

/** The notice with the focus is gone: reading goes on at the heading of the page. */
function startReading(): void {
  document.querySelector('h1')?.focus();
}
