import { samples } from './samples.ts';
import { Specimen } from './specimen.tsx';

/** Every colour of tokens.css; a test holds the two together. */
export const colours = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'ink',
  'ink-soft',
  'press',
  'press-strong',
  'press-wash',
  'on-press',
  'clay',
  'clay-wash',
  'plum',
  'fault',
  'hairline',
  'control-line',
] as const;

export const sizes = [
  'space-1',
  'space-2',
  'space-3',
  'space-4',
  'space-5',
  'space-6',
  'space-7',
  'radius',
  'target',
  'measure',
] as const;

/** What all blocks are made of: colours, type, spaces. */
export function Foundations() {
  return (
    <>
      <Specimen name={samples.colours}>
        <ul className="swatches">
          {colours.map((name) => (
            <li key={name}>
              <span className="colour-swatch" style={{ background: `var(--${name})` }} />
              <code>--{name}</code>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name={samples.type}>
        <h1>h1 {samples.title}</h1>
        <h2>h2 {samples.title}</h2>
        <h3>h3 {samples.title}</h3>
        <p className="lead">.lead {samples.filler}</p>
        <p>p {samples.filler}</p>
        <p className="hint">.hint {samples.filler}</p>
        <p className="why">.why {samples.filler}</p>
        <p className="error-text">.error-text {samples.filler}</p>
        <p className="caption">.caption {samples.filler}</p>
      </Specimen>
      <Specimen name={samples.spaces}>
        <ul className="swatches">
          {sizes.map((name) => (
            <li key={name}>
              <span className="size-bar" style={{ width: `var(--${name})` }} />
              <code>--{name}</code>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
