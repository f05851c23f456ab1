import { ofEveryClinicTreatment } from '../cautions.ts';
import {
  ask,
  atAnyDepth,
  close,
  conflicts,
  considered,
  fits,
  named,
  notLinked,
  raisedWhen,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
} from './treatment.ts';

const forIcePick = reasonFor('tca-cross.for-ice-pick', ['scarTypes'], ['F026']);
const forDeepAndNarrow = reasonFor('tca-cross.for-deep-and-narrow', ['scarTypes', 'depth'], ['F160']);

export const tcaCross = treatment({
  id: 'tca-cross',
  setting: 'clinic',
  profile: {
    whatItIs: ['F027', 'F031'],
    howItIsDone: ['F028', 'F029', 'F030'],
    mayHelpWith: ['F026', 'F160', 'F032'],
    downsidesAndRisks: ['F003', 'F036', 'S028', 'S063'],
    healing: ['F033', 'F037', 'F038'],
    sessions: ['F034', 'F035'],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F186'],
  },
  standings: {
    'ice-pick': {
      deep: named(forIcePick, forDeepAndNarrow),
      unsure: named(forIcePick, forDeepAndNarrow),
      shallow: named(forIcePick),
    },
    boxcar: atAnyDepth({
      by: 'boxcarWidth',
      cells: {
        narrow: considered(
          reasonFor('tca-cross.for-narrow-boxcar', ['scarTypes', 'details.boxcarWidth'], ['F026']),
        ),
        unsure: considered(
          reasonIf(
            'if-narrow-boxcar',
            'tca-cross.only-narrow-boxcar',
            ['scarTypes', 'details.boxcarWidth'],
            ['F026'],
          ),
        ),
        wide: notLinked(
          reasonAgainst('tca-cross.not-for-wide-boxcar', ['scarTypes', 'details.boxcarWidth'], ['F026']),
        ),
      },
    }),
    rolling: atAnyDepth(notLinked(reasonAgainst('tca-cross.not-for-rolling', ['scarTypes'], ['F026']))),
  },
  downtime: {
    none: conflicts('F037'),
    'few-days': close('F037'),
    week: fits('F037', 'F038'),
    longer: fits('F037', 'F038'),
    unsure: ask('F037', 'F038'),
  },
  cautions: [
    raisedWhen({ skinType: ['III', 'IV', 'V', 'VI', 'unsure'] }, 'pigment-change', 'firm', 'S028', 'S063'),
    ...ofEveryClinicTreatment('F034'),
  ],
});
