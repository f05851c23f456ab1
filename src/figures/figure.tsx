import { type ReactNode, useId } from 'react';
import type { SkinType } from '#rules';
import { height, width } from './profile.ts';

export type Described = {
  /** What it shows, in a few words. */
  readonly name: string;
  /** What can be seen on it, for who cannot see it. */
  readonly description: string;
};

type Props = Described & {
  /** The answered skin type tints the drawing; until then it is a line drawing, so that no skin is the default. */
  skinType?: SkinType | undefined;
  children: ReactNode;
};

/** The frame of every drawing: its name, its long description, its tint. */
export function Figure({ name, description, skinType, children }: Props) {
  const id = useId();
  const tone = skinType === undefined || skinType === 'unsure' ? 'line' : skinType;
  return (
    <svg
      className={`drawing tone-${tone}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
