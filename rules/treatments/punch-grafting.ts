import { ofEveryClinicTreatment } from '../cautions.ts';
import {
  always,
  ask,
  atAnyDepth,
  close,
  conflicts,
  considered,
  fits,
  limited,
  notLinked,
  reasonAgainst,
  reasonFor,
  treatment,
} from './treatment.ts';

const forLargerOrDeeper = reasonFor('punch-grafting.for-larger-or-deeper', ['scarTypes', 'depth'], ['F047']);
const forFew = reasonFor('punch-grafting.for-few', ['details.spread'], ['F039']);
const notForMany = reasonAgainst('punch-grafting.not-for-many', ['details.spread'], ['F039']);
const onlyDeep = reasonAgainst('punch-grafting.only-larger-or-deeper', ['scarTypes', 'depth'], ['F047']);
const onlyIcePick = reasonAgainst('punch-grafting.only-ice-pick', ['scarTypes'], ['F047']);

const deepIcePick = {
  by: 'spread',
  cells: {
    few: considered(forLargerOrDeeper, forFew),
    many: considered(forLargerOrDeeper, notForMany),
    unsure: considered(forLargerOrDeeper),
  },
} as const;

export const punchGrafting = treatment({
  id: 'punch-grafting',
  setting: 'clinic',
  profile: {
    whatItIs: ['F050'],
    howItIsDone: ['F048', 'F049'],
    mayHelpWith: ['F047', 'F052'],
    downsidesAndRisks: ['F003', 'F051', 'S034'],
    healing: ['F049', 'S034'],
    sessions: [],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F186'],
  },
  standings: {
    'ice-pick': { deep: deepIcePick, unsure: deepIcePick, shallow: limited(onlyDeep) },
    boxcar: atAnyDepth(notLinked(onlyIcePick)),
    rolling: atAnyDepth(notLinked(onlyIcePick)),
  },
  downtime: {
    none: conflicts('F044', 'F049'),
    'few-days': conflicts('S034', 'S035'),
    week: close('S034', 'S035'),
    longer: fits('S034', 'S035'),
    unsure: ask('F049', 'S034', 'S035'),
  },
  cautions: [always('scar-remains', 'firm', 'F051'), ...ofEveryClinicTreatment('F171')],
});
