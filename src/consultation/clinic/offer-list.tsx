import { useId } from 'react';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { OfferRow } from './offer-row.tsx';
import { offerable } from './offerable.ts';
import type { ProfileForm } from './use-profile-form.ts';

const text = laterWords.clinic.page;

/** Every option a clinic could offer, in the article's order, by where it takes place. */
export function OfferList({ form }: { form: ProfileForm }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="offers">
      <h2 id={id}>{text.offers}</h2>
      <p>{text.order}</p>
      <Tally form={form} />
      <h3>{words.option.settings.clinic}</h3>
      {offerable.clinic.map((treatment) => (
        <OfferRow key={treatment} id={treatment} form={form} />
      ))}
      <h3>{words.option.settings.home}</h3>
      {offerable.home.map((treatment) => (
        <OfferRow key={treatment} id={treatment} form={form} />
      ))}
    </section>
  );
}

function Tally({ form }: { form: ProfileForm }) {
  const said = Object.values(form.watch('offers'));
  const count = (answer: string) => said.filter(({ offered }) => offered === answer).length;
  return <p className="tally">{text.tally(count('yes'), count('no'), count('unsaid'))}</p>;
}
