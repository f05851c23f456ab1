import { noRecovery } from './home-care.ts';
import { forEveryScar, reasonFor, supportive, treatment } from './treatment.ts';

export const bha = treatment({
  id: 'bha',
  setting: 'home',
  profile: {
    whatItIs: ['F108', 'F102'],
    howItIsDone: [],
    mayHelpWith: ['F109', 'F103'],
    downsidesAndRisks: ['F089'],
    healing: [],
    sessions: [],
    duration: [],
    cost: [],
    approval: ['F159'],
  },
  standings: forEveryScar(supportive(reasonFor('bha.helps-prevention', [], ['F108']))),
  downtime: noRecovery,
  cautions: [],
});
