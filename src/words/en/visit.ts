import type { ConcernId } from '#rules';

/** Words of the visit sheet and of what leads to it. */
export const concerns: Readonly<Record<ConcernId, string>> = {
  'little-downtime': 'Little time with visible healing',
  'few-visits': 'Few visits',
  'no-cutting': 'No cutting',
  'no-needles': 'No needles',
  'dark-marks': 'A low risk of dark marks',
  lasting: 'An effect that lasts',
  'at-home': 'Starting at home',
  cost: 'Cost',
};
