import type { PlanId, TreatmentId } from '#rules';
import { Button, Mark } from '#ui';
import { words } from '#words/after-questions';
import { togglePlan, toggleShortlisted, useShortlist } from './shortlist.store.ts';

const text = words.visit.shortlist;

/** Puts an option on the visit sheet, or takes it off; says which of the two it is now. */
export function ShortlistButton({ id }: { id: TreatmentId }) {
  const chosen = useShortlist(({ options }) => options.includes(id));
  return (
    <Toggle chosen={chosen} name={words.option.treatmentNames[id]} toggle={() => toggleShortlisted(id)} />
  );
}

/** The same for a plan. */
export function PlanButton({ id }: { id: PlanId }) {
  const chosen = useShortlist(({ plans }) => plans.includes(id));
  return <Toggle chosen={chosen} name={words.option.plans[id]} toggle={() => togglePlan(id)} />;
}

function Toggle({ chosen, name, toggle }: { chosen: boolean; name: string; toggle: () => void }) {
  return (
    <p className="shortlist-toggle">
      <Button kind={chosen ? 'quiet' : 'secondary'} onClick={toggle}>
        {chosen ? text.remove : text.add}
        <span className="visually-hidden">: {name}</span>
      </Button>
      {chosen && <Mark shape="filled">{text.added}</Mark>}
    </p>
  );
}
