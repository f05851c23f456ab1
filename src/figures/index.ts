import './figures.css';

export type { Described } from './figure.tsx';
export { NeedleReach } from './needle-reach.tsx';
export { RecoveryScale, recoverySteps } from './recovery-scale.tsx';
export { DepthFigure, ScarFromAbove, ScarFromTheSide } from './scar-figures.tsx';
export type { Scene } from './scenes.tsx';
export { SkinSwatch } from './skin-swatch.tsx';
export { scenesOf, TreatmentScene } from './treatment-scene.tsx';
