import type { SkinType } from '#rules';
import { toneOf } from './figure.tsx';

/** The layers from the top down, each by a piece of its own pattern. */
const layers = ['top', 'deeper', 'fat'] as const;
type Layer = (typeof layers)[number];

/**
 * What each layer of the sections is called: a key beside the drawing, in text that grows and wraps with the page.
 * The pieces are decoration; the names are read once, here.
 */
export function LayerKey({
  names,
  skinType,
}: {
  names: Readonly<Record<Layer, string>>;
  skinType?: SkinType | undefined;
}) {
  return (
    <ul className="layer-key">
      {layers.map((layer) => (
        <li key={layer}>
          <svg
            className={`drawing ${toneOf(skinType)} piece-of-${layer}`}
            viewBox="0 0 44 26"
            aria-hidden="true"
            focusable="false"
          >
            {pieces[layer]}
          </svg>
          {names[layer]}
        </li>
      ))}
    </ul>
  );
}

const pieces = {
  top: (
    <>
      <path className="epidermis" strokeWidth="22" d="M0 15H44" />
      <path className="cells" strokeWidth="22" d="M0 15H44" />
      <path className="outline" d="M0 3H44" />
    </>
  ),
  deeper: (
    <>
      <path className="dermis" d="M0 0H44V26H0Z" />
      <path className="fibres" d="M5 9q6 -4 12 0M26 8q6 -4 12 0M14 19q6 -4 12 0M33 20q6 -4 12 0" />
    </>
  ),
  fat: (
    <>
      <path className="fat" d="M-3 -3H47V29H-3Z" />
      {[7, 22, 37].map((x) => (
        <circle key={x} className="fat-cell" cx={x} cy="13" r="8" />
      ))}
    </>
  ),
} satisfies Record<Layer, unknown>;
