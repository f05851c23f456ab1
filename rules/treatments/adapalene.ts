import { pregnancy, sunSensitivity } from '../cautions.ts';
import { noRecovery } from './home-care.ts';
import { always, forEveryScar, reasonFor, supportive, treatment } from './treatment.ts';

export const adapalene = treatment({
  id: 'adapalene',
  setting: 'home',
  profile: {
    whatItIs: ['F090', 'F097'],
    howItIsDone: [],
    mayHelpWith: ['F100', 'F091'],
    downsidesAndRisks: ['F114', 'F089', 'S089'],
    healing: [],
    sessions: [],
    duration: [],
    cost: [],
    approval: ['F099', 'F101'],
  },
  standings: forEveryScar(supportive(reasonFor('adapalene.helps-prevention', [], ['F100']))),
  downtime: noRecovery,
  cautions: [always('source-unverified', 'firm', 'F101'), sunSensitivity, pregnancy],
});
