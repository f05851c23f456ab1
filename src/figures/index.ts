import './figures.css';
import './skin.css';
import './marks.css';

export type { Described } from './figure.tsx';
export { LayerKey } from './layer-key.tsx';
export { NeedleReach } from './needle-reach.tsx';
export { RecoveryScale, recoverySteps } from './recovery-scale.tsx';
export { DepthFigure, ScarFromAbove, ScarFromTheSide } from './scar-figures.tsx';
export type { Scene } from './scenes/index.ts';
export { SkinSwatch } from './skin-swatch.tsx';
export { scenesOf, TreatmentScene } from './treatment-scene.tsx';
