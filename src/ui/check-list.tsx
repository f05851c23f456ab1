import { type ReactNode, useId } from 'react';

type Item<Id extends string> = { readonly id: Id; readonly label: string; readonly note?: ReactNode };

/**
 * Many things to choose from, a line each, kept as soon as they are pressed. Each is a native check box with its
 * label; the note is a description, not part of the name.
 */
export function CheckList<Id extends string>({
  items,
  chosen,
  onToggle,
}: {
  items: readonly Item<Id>[];
  chosen: readonly Id[];
  onToggle: (id: Id) => void;
}) {
  const base = useId();
  return (
    <ul className="check-list">
      {items.map(({ id, label, note }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(id)}
              onChange={() => onToggle(id)}
              aria-describedby={note === undefined ? undefined : `${base}-${id}`}
            />
            <span>{label}</span>
          </label>
          {note !== undefined && (
            <span id={`${base}-${id}`} className="check-note">
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
