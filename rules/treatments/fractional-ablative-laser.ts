import { notStandalone, ofEveryClinicTreatment, pihAfterLaser } from '../cautions.ts';
import {
  ask,
  combined,
  conflicts,
  considered,
  fits,
  named,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
} from './treatment.ts';

const blendsAfterOthers = reasonFor(
  'fractional-ablative-laser.blends-after-others',
  ['scarTypes', 'depth'],
  ['F166'],
);
const onceHealed = reasonFor('fractional-ablative-laser.once-healed', ['scarTypes', 'depth'], ['F138']);
const littleAlone = reasonAgainst('fractional-ablative-laser.little-alone', ['scarTypes', 'depth'], ['F165']);
const alongsideOthers = reasonFor('fractional-ablative-laser.alongside-others', ['scarTypes'], ['F055']);
const forShallow = reasonFor('fractional-ablative-laser.for-shallow', ['depth'], ['F164']);
const forTexture = reasonFor('fractional-ablative-laser.for-texture', ['scarTypes'], ['F054']);
const forShallowIfSo = reasonIf('if-shallow', 'fractional-ablative-laser.if-shallow', ['depth'], ['F164']);

const deepIcePick = combined(blendsAfterOthers, onceHealed, littleAlone);
const broadScar = {
  deep: considered(forTexture),
  unsure: considered(forTexture, forShallowIfSo),
  shallow: named(forShallow),
};

export const fractionalAblativeLaser = treatment({
  id: 'fractional-ablative-laser',
  setting: 'clinic',
  profile: {
    whatItIs: ['F054'],
    howItIsDone: ['F058'],
    mayHelpWith: ['F060', 'F164', 'F138'],
    downsidesAndRisks: ['F003', 'F165', 'F124', 'S096'],
    healing: ['F059', 'S040'],
    sessions: ['S040'],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F053', 'F186'],
  },
  standings: {
    'ice-pick': { deep: deepIcePick, unsure: deepIcePick, shallow: combined(alongsideOthers, forShallow) },
    boxcar: broadScar,
    rolling: broadScar,
  },
  downtime: {
    none: conflicts('F059'),
    'few-days': ask('F059'),
    week: ask('F059'),
    longer: fits('F059', 'S039', 'S040'),
    unsure: ask('F059', 'S039', 'S040'),
  },
  cautions: [...pihAfterLaser, notStandalone, ...ofEveryClinicTreatment('F171', 'F053')],
});
