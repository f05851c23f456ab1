import { useEffect, useId } from 'react';
import { words } from '#words';
import { schemeAttribute, textSizeAttribute } from './early/attributes.ts';
import { schemes, textSizes, usePreferences } from './preferences.store.ts';

const text = words.app.settings;

/** Text size and colours, as native selects. Follows the device until the person says otherwise. */
export function LookSettings() {
  const { textSize, scheme } = usePreferences();
  useEffect(() => {
    document.documentElement.setAttribute(textSizeAttribute, textSize);
    document.documentElement.setAttribute(schemeAttribute, scheme);
  }, [textSize, scheme]);
  return (
    <fieldset className="look">
      <legend>{text.heading}</legend>
      <Choice
        label={text.textSize}
        options={textSizes}
        names={text.textSizes}
        value={textSize}
        choose={(chosen) => usePreferences.setState({ textSize: chosen })}
      />
      <Choice
        label={text.scheme}
        options={schemes}
        names={text.schemes}
        value={scheme}
        choose={(chosen) => usePreferences.setState({ scheme: chosen })}
      />
    </fieldset>
  );
}

function Choice<Value extends string>({
  label,
  options,
  names,
  value,
  choose,
}: {
  label: string;
  options: readonly Value[];
  names: Readonly<Record<Value, string>>;
  value: Value;
  choose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen) choose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </p>
  );
}
