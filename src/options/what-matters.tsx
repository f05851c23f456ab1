import { type ConcernId, saidOn, type TreatmentId, treatments } from '#rules';
import { SourcedList } from '#statements';
import { Field, FieldList } from '#ui';
import { useWhatMatters } from '#visit';
import { words } from '#words/after-questions';
import { Folded } from './folded.tsx';
import { Silence } from './said.tsx';

const text = words.whatMatters;

/** On a card, folded: what the sources say on the points the person chose. Nothing where none is chosen. */
export function WhatMattersDisclosure({ id }: { id: TreatmentId }) {
  const order = useWhatMatters((state) => state.order);
  if (order.length === 0) return null;
  return (
    <Folded summary={text.beside(words.option.treatmentNames[id])}>
      <dl className="card-points">
        {order.map((concern) => (
          <div key={concern}>
            <dt>{words.visit.concerns[concern]}</dt>
            <dd>
              <SaidOn id={id} concern={concern} />
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

/** The same on the page of an option, where there is room for it. */
export function WhatMattersSection({ id }: { id: TreatmentId }) {
  const order = useWhatMatters((state) => state.order);
  if (order.length === 0) return null;
  return (
    <section aria-labelledby="what-matters">
      <h2 id="what-matters">{text.section}</h2>
      <FieldList>
        {order.map((concern) => (
          <Field key={concern} name={words.visit.concerns[concern]}>
            <SaidOn id={id} concern={concern} />
          </Field>
        ))}
      </FieldList>
    </section>
  );
}

/** What the sources say on one point, or the question their silence leaves. Where it is done is no one's claim. */
export function SaidOn({ id, concern }: { id: TreatmentId; concern: ConcernId }) {
  const ids = saidOn(concern, id);
  const ask = id === 'no-procedure' ? words.askOnConcernWithoutProcedure : words.askOnConcern;
  return (
    <>
      {concern === 'at-home' && <p>{words.option.settings[treatments[id].setting]}.</p>}
      {ids.length > 0 ? <SourcedList ids={ids} /> : <Silence ask={ask[concern]} />}
    </>
  );
}
