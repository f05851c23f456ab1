import { type ReactNode, useId } from 'react';

export type Segment<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
};

/**
 * One question as a row of toggles: native radio buttons, or check boxes where several answers hold at once. The
 * arrow keys and a screen reader find in them what they are.
 */
export function Toggles<Value extends string>({
  legend,
  type = 'radio',
  segments,
  chosen,
  onChoose,
  layout = 'below',
}: {
  legend: ReactNode;
  type?: 'radio' | 'checkbox';
  segments: readonly Segment<Value>[];
  chosen: readonly Value[];
  onChoose: (value: Value) => void;
  /** Whether the toggles stand below the question or in one line with it. */
  layout?: 'below' | 'beside';
}) {
  const name = useId();
  return (
    <fieldset className={`toggles toggles-${layout}`}>
      <legend>{legend}</legend>
      <div className="segments">
        {segments.map(({ value, label }) => (
          <label key={value} className="segment">
            {/* A browser that fills in forms again after a reload must not bring back the patient before. */}
            <input
              type={type}
              name={name}
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
