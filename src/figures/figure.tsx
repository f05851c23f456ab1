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
  /** Where the drawing begins: what needs no room above the skin leaves it off. */
  top?: number;
  children: ReactNode;
};

/** The tint of a drawing, as a class. */
export function toneOf(skinType: SkinType | undefined): string {
  return skinType === undefined || skinType === 'unsure' ? 'tone-line' : `tone-${skinType}`;
}

/** The frame of every drawing: its name, its long description, its tint. */
export function Figure({ name, description, skinType, top = 0, children }: Props) {
  const id = useId();
  return (
    <svg
      className={`drawing ${toneOf(skinType)}`}
      viewBox={`0 ${top} ${width} ${height - top}`}
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
