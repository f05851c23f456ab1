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
  named,
  notLinked,
  reasonAgainst,
  reasonFor,
  treatment,
} from './treatment.ts';

const forSelected = reasonFor('punch-excision.for-very-deep-or-stubborn', ['scarTypes', 'depth'], ['F039']);
const forDeepAndNarrow = reasonFor('punch-excision.for-deep-and-narrow', ['scarTypes', 'depth'], ['F160']);
const forFew = reasonFor('punch-excision.for-few', ['details.spread'], ['F039']);
const notForMany = reasonAgainst('punch-excision.not-for-many', ['details.spread'], ['F039']);
const onlyDeep = reasonAgainst('punch-excision.only-deep', ['scarTypes', 'depth'], ['F039']);
const onlyIcePick = reasonAgainst('punch-excision.only-ice-pick', ['scarTypes'], ['F039']);

const deepIcePick = {
  by: 'spread',
  cells: {
    few: named(forSelected, forDeepAndNarrow, forFew),
    many: considered(forDeepAndNarrow, notForMany),
    unsure: named(forSelected, forDeepAndNarrow),
  },
} as const;

export const punchExcision = treatment({
  id: 'punch-excision',
  setting: 'clinic',
  profile: {
    whatItIs: ['F040', 'F041'],
    howItIsDone: ['F042', 'F043', 'F044'],
    mayHelpWith: ['F039', 'F160', 'F046'],
    downsidesAndRisks: ['F003', 'F045', 'S034'],
    healing: ['F044', 'S034', 'S035'],
    sessions: [],
    duration: ['F045'],
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
    unsure: ask('F044', 'S034', 'S035'),
  },
  cautions: [always('scar-remains', 'firm', 'F045'), ...ofEveryClinicTreatment('F171')],
});
