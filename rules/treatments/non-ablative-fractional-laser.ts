import { notStandalone, ofEveryClinicTreatment, pihAfterLaser } from '../cautions.ts';
import {
  ask,
  close,
  combined,
  considered,
  fits,
  named,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
} from './treatment.ts';

const blendsAfterOthers = reasonFor(
  'non-ablative-fractional-laser.blends-after-others',
  ['scarTypes', 'depth'],
  ['F166'],
);
const onceHealed = reasonFor('non-ablative-fractional-laser.once-healed', ['scarTypes', 'depth'], ['F138']);
const littleAlone = reasonAgainst(
  'non-ablative-fractional-laser.little-alone',
  ['scarTypes', 'depth'],
  ['F165'],
);
const alongsideOthers = reasonFor('non-ablative-fractional-laser.alongside-others', ['scarTypes'], ['F055']);
const forShallow = reasonFor('non-ablative-fractional-laser.for-shallow', ['depth'], ['F164']);
const forTexture = reasonFor('non-ablative-fractional-laser.for-texture', ['scarTypes'], ['F054']);
const moreWhenDeep = reasonAgainst('non-ablative-fractional-laser.more-when-deep', ['depth'], ['F063']);
const forShallowIfSo = reasonIf(
  'if-shallow',
  'non-ablative-fractional-laser.if-shallow',
  ['depth'],
  ['F164'],
);

const deepIcePick = combined(blendsAfterOthers, onceHealed, littleAlone);
const broadScar = {
  deep: considered(forTexture, moreWhenDeep),
  unsure: considered(forTexture, forShallowIfSo, moreWhenDeep),
  shallow: named(forShallow),
};

export const nonAblativeFractionalLaser = treatment({
  id: 'non-ablative-fractional-laser',
  setting: 'clinic',
  profile: {
    whatItIs: ['F054'],
    howItIsDone: ['F061'],
    mayHelpWith: ['F164', 'F138', 'F055'],
    downsidesAndRisks: ['F003', 'F165', 'F124', 'S096'],
    healing: ['F062', 'S042'],
    sessions: ['F063'],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F053', 'F064', 'F186'],
  },
  standings: {
    'ice-pick': { deep: deepIcePick, unsure: deepIcePick, shallow: combined(alongsideOthers, forShallow) },
    boxcar: broadScar,
    rolling: broadScar,
  },
  downtime: {
    none: close('F062', 'S042'),
    'few-days': fits('F062', 'S042'),
    week: fits('F062', 'S042'),
    longer: fits('F062', 'S042'),
    unsure: ask('F062', 'S042'),
  },
  cautions: [...pihAfterLaser, notStandalone, ...ofEveryClinicTreatment('F063', 'F053', 'F064')],
});
