import type { Downtime, Fit, TreatmentId } from '#rules';

/** Names and descriptions of the drawings: what can be seen on them, never more than the sources say. */

export const sceneDescriptions: Readonly<Record<TreatmentId, Readonly<Record<string, string>>>> = {
  'tca-cross': {
    apply:
      'A fine stick reaches down into a narrow pit. A drop of acid hangs from it, over acid at the base.',
    react: 'Acid lies at the base of the pit. A jagged patch around it shows that the tissue reacts.',
    rise: 'The pit is shallower: an arrow pushes its base up. A dashed line shows where it was. Wavy strands lie below.',
  },
  'punch-excision': {
    cut: 'A round blade surrounds the whole pit. Its walls reach down to the fat.',
    'take-out': 'A column of skin with the pit in it is lifted out. Below it is a hole down to the fat.',
    close: 'Two arrows push the edges together. The hole is now a line, and one stitch holds it.',
    line: 'The stitch is gone. A thin line with a tiny dent is left. A dashed line shows where the pit was.',
  },
  'punch-grafting': {
    'take-out': 'A column of skin with the pit in it is lifted out. Below it is a hole down to the fat.',
    graft:
      'A dotted plug of skin is lowered into the hole. A curved arrow shows that it comes from behind an ear.',
    hold: 'The dotted plug fills the hole, level with the surface. A strip of tape holds it.',
  },
  'ablative-laser': {
    light: 'A laser head sends one broad, dashed beam onto the scar and the skin around it.',
    bare: 'The whole top layer is gone where the beam was. A dashed line shows where it lay. A jagged patch shows that the tissue below reacts.',
    smoother:
      'The top layer is back. The scar is shallower, and a dashed line shows where it was. Wavy strands lie below, with an arrow up.',
  },
  'fractional-ablative-laser': {
    columns: 'A laser head sends narrow beams into the skin. Between them is untouched skin.',
    between: 'Fine, open columns go down into the deeper layer. The skin between them is whole.',
    smoother:
      'The columns are gone. The scar is shallower, and a dashed line shows where it was. Wavy strands lie below, with an arrow up.',
  },
  'non-ablative-fractional-laser': {
    heat: 'A laser head sends narrow beams to the skin. Columns of warmth lie below a surface that stays whole.',
    smoother:
      'The scar is shallower, and a dashed line shows where it was. Wavy strands lie below, with an arrow up.',
  },
  microneedling: {
    needles: 'A pen with a row of fine needles reaches through the top layer into the deeper layer.',
    channels:
      'Fine dotted channels are left behind, with wavy strands around them. Arrows push the floor up. A dashed line shows where it was.',
  },
  'deep-chemical-peel': {
    apply:
      'Drops fall on a wide stretch of skin, where a thick layer of liquid lies. Dots show it soaking far into the deeper layer.',
    strip:
      'The top layer comes off in one sheet that curls back. A jagged patch below shows that the tissue reacts.',
    form: 'The top layer is back, with rows of wavy strands below it. The scar has kept its shape.',
  },
  'medium-chemical-peel': {
    apply:
      'Drops fall on a wide stretch of skin, where a layer of liquid lies. Dots show it soaking a short way in.',
    peel: 'Small pieces of the top layer come off, with arrows up.',
  },
  'dermal-fillers': {
    inject: 'A syringe reaches under a hollow. A drop of filler lies at its tip.',
    lift: 'A large pocket of filler lifts the floor of the hollow, with an arrow up. A dashed line shows where it was.',
    fade: 'The filler has shrunk inside its dashed outline. The floor has sunk part of the way back, with an arrow down.',
  },
  subcision: {
    tied: 'Two thick cords tie the floor of two soft hollows down to the fat. Arrows show the pull.',
    free: 'A needle lies flat under the surface. It has cut through both cords, and their ends are frayed.',
    rise: 'With both cords cut, the hollows are shallower, with arrows up. A dashed line shows where they were.',
  },
  tretinoin: {
    apply: 'A tube leaves a thin layer of cream on the skin.',
    support: 'A few rows of wavy strands lie below the surface. The scar has kept its shape.',
  },
  retinol: {
    apply: 'A tube leaves a thin layer of cream on the skin.',
    support:
      'Small pieces leave the surface, with arrows up. One row of wavy strands lies below. The scar has kept its shape.',
  },
  adapalene: {
    pore: 'A tube leaves cream over two pores. In each pore, arrows turn round a cell: cells are renewed.',
  },
  aha: {
    loosen:
      'A thin layer lies on the skin. Single cells leave the surface, with arrows up. The scar has kept its shape.',
  },
  bha: { pore: 'A thin layer lies on the skin. Cells rise out of two pores, with arrows up.' },
  sunscreen: {
    bare: 'Rays of the sun go through bare skin into the deeper layer. There are dark spots in the top layer.',
    shield: 'A layer covers the skin. The rays of the sun bounce off it.',
  },
  'home-microneedling': {
    short:
      'The short needles of a roller end just below the top layer, at a dotted line. A pit beside it runs on far deeper. An arrow with two heads shows how much is missing.',
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
    `From left to right: a ruler with marks at 0, 0.5 and 1 mm. Then needles of ${needles.join(' and ')} mm. Then a boxcar scar ${boxcar} mm deep, and an ice pick scar.`,
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
