import { pregnancy, sunSensitivity } from '../cautions.ts';
import { supportsSkin } from './home-care.ts';
import { always, atAnyDowntime, fits, treatment } from './treatment.ts';

export const tretinoin = treatment({
  id: 'tretinoin',
  setting: 'home',
  profile: {
    whatItIs: ['F093', 'F090'],
    howItIsDone: ['F094', 'F096'],
    mayHelpWith: ['F095', 'F091'],
    downsidesAndRisks: ['F096', 'F114', 'F089', 'S089', 'S090'],
    healing: ['F096'],
    sessions: ['F092'],
    duration: [],
    cost: [],
    approval: ['F093'],
  },
  standings: supportsSkin('tretinoin'),
  downtime: atAnyDowntime(fits('F096')),
  cautions: [sunSensitivity, always('irritation', 'soft', 'F096'), pregnancy],
});
