import { ofEveryClinicTreatment } from '../cautions.ts';
import {
  always,
  ask,
  atAnyDepth,
  fits,
  limited,
  named,
  raisedWhen,
  reasonAgainst,
  reasonFor,
  treatment,
} from './treatment.ts';

const forBroadScars = named(reasonFor('dermal-fillers.for-boxcar-and-rolling', ['scarTypes'], ['F081']));

export const dermalFillers = treatment({
  id: 'dermal-fillers',
  setting: 'clinic',
  profile: {
    whatItIs: ['F079'],
    howItIsDone: ['F080'],
    mayHelpWith: ['F081', 'F083'],
    downsidesAndRisks: ['F003', 'F082', 'F085'],
    healing: ['S059'],
    sessions: ['F085'],
    duration: ['F084', 'S059'],
    cost: ['F170', 'F134'],
    approval: ['S061', 'F005', 'F186'],
  },
  standings: {
    'ice-pick': atAnyDepth(
      limited(reasonAgainst('dermal-fillers.little-for-ice-pick', ['scarTypes'], ['F082'])),
    ),
    boxcar: atAnyDepth(forBroadScars),
    rolling: atAnyDepth(forBroadScars),
  },
  downtime: {
    none: ask('S059'),
    'few-days': ask('S059'),
    week: fits('S059'),
    longer: fits('S059'),
    unsure: ask('S059'),
  },
  cautions: [
    always('temporary', 'firm', 'F084', 'F085'),
    raisedWhen({ anyType: ['ice-pick'] }, 'limited-for-ice-pick', 'firm', 'F082'),
    ...ofEveryClinicTreatment('F085'),
  ],
});
