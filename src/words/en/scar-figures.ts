import type { Depth, ScarType } from '#rules';

const kinds: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'Ice pick',
  boxcar: 'Boxcar',
  rolling: 'Rolling',
};
const fromTheSide: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'The surface drops into a narrow V that runs to a point deep in the skin.',
  boxcar: 'The surface drops into a U with upright walls and a flat floor.',
  rolling: 'The surface runs in a soft wave of two hollows. Thick cords below tie the hollows down.',
};
const fromAbove: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'A patch of skin with small dark dots, like pinholes.',
  boxcar: 'A patch of skin with round and oval dents. Each has a clear, dark edge.',
  rolling: 'A patch of skin with wide, soft shadows that fade out and have no clear edge.',
};
const depthWords: Readonly<Record<Depth, string>> = {
  shallow: 'The scars stay near the surface.',
  deep: 'The scars reach far down through the deeper layer.',
  unsure: 'The scars are drawn shallow, and a dashed line shows how deep they might be.',
};

/** Names and descriptions of the drawings beside the questions: what can be seen on them, never more. */
export const scarFigures = {
  side: (type: ScarType) => ({ name: `${kinds[type]} scar from the side`, description: fromTheSide[type] }),
  above: (type: ScarType) => ({ name: `${kinds[type]} scars from above`, description: fromAbove[type] }),
  depth: (types: readonly ScarType[], depth: Depth | undefined) => ({
    name: 'Your scars from the side',
    description: `${types.map((type) => fromTheSide[type]).join(' ')} ${depthWords[depth ?? 'unsure']}`,
  }),
  layers: { top: 'Top layer (epidermis)', deeper: 'Deeper layer (dermis)', fat: 'Fat' },
  schematic: 'A sketch, not to scale: the sources give no thickness for the layers.',
};
