import { ofEveryClinicTreatment, pigmentChangeAfterPeel } from '../cautions.ts';
import {
  always,
  ask,
  atAnyDepth,
  conflicts,
  considered,
  limited,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
} from './treatment.ts';

const lessCommon = reasonAgainst('deep-chemical-peel.less-common', ['scarTypes'], ['F076']);
const withSunDamage = reasonFor('deep-chemical-peel.with-sun-damage', ['details.sunDamage'], ['F077']);
const onlyWithSunDamage = reasonAgainst(
  'deep-chemical-peel.only-with-sun-damage',
  ['details.sunDamage'],
  ['F077'],
);
const ifSunDamage = reasonIf(
  'if-sun-damage',
  'deep-chemical-peel.if-sun-damage',
  ['details.sunDamage'],
  ['F077'],
);

const broadScar = atAnyDepth({
  by: 'sunDamage',
  cells: { yes: considered(withSunDamage), no: limited(onlyWithSunDamage), unsure: limited(ifSunDamage) },
});

export const deepChemicalPeel = treatment({
  id: 'deep-chemical-peel',
  setting: 'clinic',
  profile: {
    whatItIs: ['F074'],
    howItIsDone: ['F075', 'S057'],
    mayHelpWith: ['F077'],
    downsidesAndRisks: ['F003', 'F076', 'S082'],
    healing: ['F076'],
    sessions: [],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F078', 'F005', 'F186'],
  },
  standings: { 'ice-pick': atAnyDepth(limited(lessCommon)), boxcar: broadScar, rolling: broadScar },
  downtime: {
    none: conflicts('F076'),
    'few-days': conflicts('F076'),
    week: conflicts('F076', 'S057'),
    longer: ask('F076', 'S057'),
    unsure: ask('F076', 'S057'),
  },
  cautions: [
    always('source-unverified', 'firm', 'F078'),
    pigmentChangeAfterPeel,
    ...ofEveryClinicTreatment('F171'),
  ],
});
