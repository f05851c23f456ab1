import type { TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { ApprovalNote } from './approval-note.tsx';
import { daySchema, firstDay, lastDay, longest } from './clinic.store.ts';
import { InputField } from './input-field.tsx';
import type { ProfileForm } from './use-profile-form.ts';

const text = laterWords.clinic.offer;
const answers = ['yes', 'no', 'unsaid'] as const;

export const deviceInputId = (id: TreatmentId) => `${id}-device`;
export const dayInputId = (id: TreatmentId) => `${id}-checked`;

/** One option: whether the clinic offers it, and if so, with what and when its approval was checked. */
export function OfferRow({ id, form }: { id: TreatmentId; form: ProfileForm }) {
  const name = `offers.${id}` as const;
  const offered = form.watch(`${name}.offered`);
  return (
    <fieldset className="offer">
      <legend>
        {words.option.treatmentNames[id]} <span className="visually-hidden">{text.asked}</span>
      </legend>
      <div className="offer-answers">
        {answers.map((answer) => (
          <label key={answer}>
            <input type="radio" autoComplete="off" value={answer} {...form.register(`${name}.offered`)} />
            <span>{text.answers[answer]}</span>
          </label>
        ))}
      </div>
      {offered === 'yes' && <OfferFacts id={id} form={form} />}
    </fieldset>
  );
}

function OfferFacts({ id, form }: { id: TreatmentId; form: ProfileForm }) {
  const name = `offers.${id}` as const;
  const checked = form.watch(`${name}.approvalChecked`);
  const wrong = form.formState.errors.offers?.[id];
  return (
    <div className="offer-facts">
      <InputField
        {...form.register(`${name}.device`)}
        id={deviceInputId(id)}
        type="text"
        autoComplete="off"
        label={text.device}
        error={wrong?.device && text.tooLong(longest)}
      />
      <InputField
        {...form.register(`${name}.approvalChecked`, {
          setValueAs: (typed: string) => (isUnfinished(dayInputId(id)) ? unfinished : typed),
        })}
        id={dayInputId(id)}
        type="date"
        min={firstDay}
        max={lastDay}
        label={text.checked}
        error={wrong?.approvalChecked && text.noDay}
      />
      {(checked === '' || daySchema.safeParse(checked).success) && (
        <ApprovalNote checked={checked === '' ? undefined : checked} />
      )}
    </div>
  );
}

/** No day, so that half a date is not taken for none. */
const unfinished = 'unfinished';

/** A date field with half a date in it gives an empty text, as if nothing stood there; only its validity tells. */
function isUnfinished(inputId: string): boolean {
  const input = document.getElementById(inputId);
  return input instanceof HTMLInputElement && input.validity.badInput;
}
