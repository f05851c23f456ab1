import { pregnancy, sunSensitivity } from '../cautions.ts';
import { noRecovery, supportsSkin } from './home-care.ts';
import { always, treatment } from './treatment.ts';

export const retinol = treatment({
  id: 'retinol',
  setting: 'home',
  profile: {
    whatItIs: ['F098', 'F090'],
    howItIsDone: ['F097'],
    mayHelpWith: ['F091', 'F092'],
    downsidesAndRisks: ['F114', 'F089', 'S089'],
    healing: ['F098'],
    sessions: ['F092'],
    duration: [],
    cost: [],
    approval: ['F101'],
  },
  standings: supportsSkin('retinol'),
  downtime: noRecovery,
  cautions: [always('source-unverified', 'firm', 'F101'), sunSensitivity, pregnancy],
});
