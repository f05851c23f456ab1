import { ofEveryClinicTreatment } from '../cautions.ts';
import {
  ask,
  atAnyDepth,
  atAnyDowntime,
  combined,
  named,
  notLinked,
  reasonAgainst,
  reasonFor,
  treatment,
} from './treatment.ts';

export const subcision = treatment({
  id: 'subcision',
  setting: 'clinic',
  profile: {
    whatItIs: ['F141'],
    howItIsDone: [],
    mayHelpWith: ['F142', 'F143', 'S063'],
    downsidesAndRisks: ['F003'],
    healing: [],
    sessions: [],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F186'],
  },
  standings: {
    'ice-pick': atAnyDepth(
      combined(reasonFor('subcision.after-ice-pick-treatment', ['scarTypes'], ['F143'])),
    ),
    boxcar: atAnyDepth(notLinked(reasonAgainst('subcision.not-for-boxcar', ['scarTypes'], ['F142']))),
    rolling: atAnyDepth(named(reasonFor('subcision.for-rolling', ['scarTypes'], ['F142']))),
  },
  // Neither source says anything of recovery: a question for the doctor, whatever the answer.
  downtime: atAnyDowntime(ask()),
  cautions: [...ofEveryClinicTreatment('F171')],
});
