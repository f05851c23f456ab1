import type { SkinType } from '#rules';

/** The tint that the drawings take on for a skin type. Decoration only: screens show colour as they please. */
export function SkinSwatch({ type }: { type: Exclude<SkinType, 'unsure'> }) {
  return (
    <svg className={`swatch drawing tone-${type}`} viewBox="0 0 48 32" aria-hidden="true" focusable="false">
      <rect className="patch" x="1" y="1" width="46" height="30" rx="8" />
    </svg>
  );
}
