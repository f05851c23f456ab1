import type { SkinType, TreatmentId } from '#rules';
import { type Described, Figure } from './figure.tsx';
import { type Scene, scenes } from './scenes/index.ts';

/** One moment of a treatment at work. */
export function TreatmentScene({
  scene,
  ...frame
}: Described & { scene: Scene; skinType?: SkinType | undefined }) {
  return <Figure {...frame}>{scene.draw()}</Figure>;
}

/** The moments of a treatment that can be drawn, in order; none for what nobody does anything for. */
export function scenesOf(treatment: TreatmentId): readonly Scene[] {
  return scenes[treatment];
}
