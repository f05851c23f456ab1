import type { Depth, Downtime, Fit, ScarType, TreatmentId } from '#rules';

/** Names and descriptions of the drawings: what can be seen on them, never more than the sources say. */

const kinds: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'Ice pick',
  boxcar: 'Boxcar',
  rolling: 'Rolling',
};
const fromTheSide: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'The surface drops into a narrow V that runs to a point deep in the skin.',
  boxcar: 'The surface drops into a U with upright walls and a flat floor.',
  rolling: 'The surface runs in a soft wave of two hollows. Strands below tie the hollows down.',
};
const fromAbove: Readonly<Record<ScarType, string>> = {
  'ice-pick': 'A patch of skin with small dark dots, like pinholes.',
  boxcar: 'A patch of skin with round and oval dents. Each has a clear edge.',
  rolling: 'A patch of skin with wide, soft shadows that have no clear edge.',
};
const depthWords: Readonly<Record<Depth, string>> = {
  shallow: 'The scars stay near the surface.',
  deep: 'The scars reach far down through the deeper layer.',
  unsure: 'The scars are drawn shallow, and a dashed line shows how deep they might be.',
};

export const scarFigures = {
  side: (type: ScarType) => ({ name: `${kinds[type]} scar from the side`, description: fromTheSide[type] }),
  above: (type: ScarType) => ({ name: `${kinds[type]} scars from above`, description: fromAbove[type] }),
  depth: (types: readonly ScarType[], depth: Depth | undefined) => ({
    name: 'Your scars from the side',
    description: `${types.map((type) => fromTheSide[type]).join(' ')} ${depthWords[depth ?? 'unsure']}`,
  }),
  layers: ['Top layer (epidermis)', 'Deeper layer (dermis)', 'Fat'],
  schematic: 'A sketch, not to scale: the sources give no thickness for the layers.',
};

export const sceneDescriptions: Readonly<Record<TreatmentId, Readonly<Record<string, string>>>> = {
  'tca-cross': {
    apply: 'A fine stick reaches down a narrow pit and leaves a drop at its base.',
    react: 'Short rays around the base of the pit show that the tissue reacts.',
    rise: 'The pit is much shallower. Wavy strands lie below it, with an arrow pointing up.',
  },
  'punch-excision': {
    cut: 'A round blade surrounds the whole pit and reaches down to the fat.',
    'take-out': 'A column of skin is gone, from the surface to the fat.',
    close: 'The gap has become a thin line. One stitch holds the surface together.',
  },
  'punch-grafting': {
    'take-out': 'A column of skin is gone, from the surface to the fat.',
    graft: 'A small plug of skin is lowered into the gap.',
    hold: 'The plug fills the gap level with the surface. A strip of tape holds it.',
  },
  'ablative-laser': {
    light: 'A broad beam of light covers the scar and the skin around it.',
    bare: 'The top layer is gone under the beam. Short rays show that the tissue below reacts.',
    smoother: 'The top layer is back. The scar is shallower, with wavy strands below it.',
  },
  'fractional-ablative-laser': {
    columns: 'Fine columns of light go down through the skin, with untouched skin between them.',
    smoother: 'The scar is shallower, with wavy strands below it.',
  },
  'non-ablative-fractional-laser': {
    heat: 'Spots of warmth lie below the surface. The surface is unbroken.',
    smoother: 'The scar is shallower, with wavy strands below it.',
  },
  microneedling: {
    needles: 'A pen with a row of fine needles reaches into the deeper layer.',
    channels: 'Fine channels are left behind. Wavy strands form around them, with an arrow pointing up.',
  },
  'deep-chemical-peel': {
    apply: 'A layer of liquid lies on a wide stretch of skin.',
    strip: 'The top layer comes off in flakes. Short rays below show that the tissue reacts.',
  },
  'medium-chemical-peel': {
    apply: 'A thin layer of liquid lies on a wide stretch of skin.',
    peel: 'Flakes come off the surface.',
  },
  'dermal-fillers': {
    inject: 'A fine needle puts a drop of filler under a soft hollow.',
    lift: 'The filler lifts the hollows almost level with the skin around them.',
    fade: 'The filler has shrunk, and the hollows have sunk part of the way back.',
  },
  subcision: {
    tied: 'Strands below tie two soft hollows down to the fat.',
    free: 'A needle lies flat under the surface. The strands are cut.',
    rise: 'With the strands cut, the hollows are shallower.',
  },
  tretinoin: {
    apply: 'A thin layer of cream lies on the skin.',
    support: 'A few wavy strands lie below the surface. The scar has kept its shape.',
  },
  retinol: {
    apply: 'A thin layer of cream lies on the skin.',
    support: 'Flakes leave the surface, and a wavy strand lies below. The scar has kept its shape.',
  },
  adapalene: { pore: 'A thin layer of cream lies on the skin, over open pores.' },
  aha: { loosen: 'A thin layer lies on the skin, and small flakes leave the surface.' },
  bha: { pore: 'A thin layer lies on the skin. Small flakes leave the open pores.' },
  sunscreen: {
    bare: 'Rays of the sun reach down into the deeper layer.',
    shield: 'A layer on the skin stops the rays at the surface.',
  },
  'home-microneedling': {
    short: 'Short needles reach just below the top layer. A dotted line shows that the pit runs far deeper.',
  },
  'no-procedure': {},
};

export const scenes = {
  heading: 'How it works, in pictures',
  name: (treatment: string, step: number, of: number) =>
    of === 1 ? treatment : `${treatment}: picture ${step} of ${of}`,
  position: (step: number, of: number) => `Picture ${step} of ${of}`,
  previous: 'Previous picture',
  next: 'Next picture',
  notDescribed:
    'The sources name this procedure but do not describe this step. The drawing is only a sketch.',
};

export const needleReach = {
  name: 'How far home needles reach, to scale',
  description:
    'A ruler in millimetres. Two home needles, a quarter and half a millimetre long, stand beside a boxcar scar half a millimetre deep. An ice pick scar runs on below the edge of the drawing.',
  legend: (needles: readonly number[], boxcar: number) =>
    `From left to right: a ruler with marks at 0, 0.5 and 1 mm; needles of ${needles.join(' and ')} mm; a boxcar scar ${boxcar} mm deep; an ice pick scar.`,
  caption: 'To scale, except for the ice pick scar: the sources say it reaches deep and give no figure.',
};

export const recovery = {
  steps: {
    none: 'None',
    'few-days': 'A few days',
    week: 'About a week',
    longer: 'Two weeks or more',
  } satisfies Record<Exclude<Downtime, 'unsure'>, string>,
  meets: {
    fits: 'over by then',
    close: 'may just be over',
    conflicts: 'still healing',
    ask: 'not known',
    'not-offered': 'not offered',
  } satisfies Record<Fit, string>,
  name: (lines: readonly string[]) => `Known recovery. ${lines.join('; ')}.`,
  limit: (step: string) => `Your limit: ${step}`,
};
