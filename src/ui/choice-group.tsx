import { type ChangeEventHandler, type FocusEventHandler, type ReactNode, type Ref, useId } from 'react';

export type ChoiceOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** A picture of the answer, for people who would rather look than read. */
  readonly picture?: ReactNode;
};

/** How the form that holds the value takes part in each native input. */
export type NativeField = {
  readonly name: string;
  readonly onChange: ChangeEventHandler<HTMLInputElement>;
  readonly onBlur: FocusEventHandler<HTMLInputElement>;
  readonly ref: Ref<HTMLInputElement>;
};

type Props = {
  type: 'radio' | 'checkbox';
  options: readonly ChoiceOption[];
  field: NativeField;
  /** The id of the first input, so that an error summary can link to it. */
  firstId: string;
  /** The value that stands apart from the others ("not sure"), after a quiet rule. */
  apart?: string;
  columns?: 'one' | 'three';
};

/**
 * Answers as large cards. Each card is a native radio button or check box with its label; the whole card
 * can be pressed. The hint is a description, not part of the name, so that the name stays short when read out.
 */
export function ChoiceGroup({ type, options, field, firstId, apart, columns = 'one' }: Props) {
  const base = useId();
  return (
    <div className={`choices choices-${columns}`}>
      {options.map(({ value, label, hint, picture }, index) => {
        const id = index === 0 ? firstId : `${base}-${value}`;
        const hintId = hint === undefined ? undefined : `${id}-hint`;
        return (
          <div key={value} className={value === apart ? 'choice choice-apart' : 'choice'}>
            <input {...field} type={type} id={id} value={value} aria-describedby={hintId} />
            <div className="choice-text">
              <label htmlFor={id}>{label}</label>
              {hint !== undefined && (
                <div id={hintId} className="choice-hint">
                  {hint}
                </div>
              )}
            </div>
            {picture !== undefined && <div className="choice-picture">{picture}</div>}
          </div>
        );
      })}
    </div>
  );
}
