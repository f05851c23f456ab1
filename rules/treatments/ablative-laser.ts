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

const blendsAfterOthers = reasonFor('ablative-laser.blends-after-others', ['scarTypes', 'depth'], ['F166']);
const afterTheFirst = reasonFor('ablative-laser.after-the-first-treatment', ['scarTypes', 'depth'], ['F137']);
const littleAlone = reasonAgainst('ablative-laser.little-alone', ['scarTypes', 'depth'], ['F165']);
const alongsideOthers = reasonFor('ablative-laser.alongside-others', ['scarTypes'], ['F055']);
const forShallow = reasonFor('ablative-laser.for-shallow', ['depth'], ['F164']);
const forTexture = reasonFor('ablative-laser.for-texture', ['scarTypes'], ['F054']);
const forShallowIfSo = reasonIf('if-shallow', 'ablative-laser.if-shallow', ['depth'], ['F164']);

const deepIcePick = combined(blendsAfterOthers, afterTheFirst, littleAlone);
const broadScar = {
  deep: considered(forTexture),
  unsure: considered(forTexture, forShallowIfSo),
  shallow: named(forShallow),
};

export const ablativeLaser = treatment({
  id: 'ablative-laser',
  setting: 'clinic',
  profile: {
    whatItIs: ['F054'],
    howItIsDone: ['F056'],
    mayHelpWith: ['F057', 'F164', 'F055'],
    downsidesAndRisks: ['F003', 'F165', 'F124', 'S096'],
    healing: ['S039', 'F059'],
    sessions: [],
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
    none: conflicts('F059', 'S039'),
    'few-days': conflicts('S039'),
    week: conflicts('S039'),
    longer: fits('S039'),
    unsure: ask('F059', 'S039'),
  },
  cautions: [...pihAfterLaser, notStandalone, ...ofEveryClinicTreatment('F171', 'F053')],
});
