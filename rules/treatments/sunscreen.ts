import { noRecovery } from './home-care.ts';
import { forEveryScar, reasonFor, supportive, treatment } from './treatment.ts';

export const sunscreen = treatment({
  id: 'sunscreen',
  setting: 'home',
  profile: {
    whatItIs: ['F110'],
    howItIsDone: ['F115'],
    mayHelpWith: ['F116', 'F111', 'F112', 'F113'],
    downsidesAndRisks: [],
    healing: [],
    sessions: ['F115'],
    duration: [],
    cost: [],
    approval: [],
  },
  standings: forEveryScar(
    supportive(
      reasonFor('sunscreen.part-of-any-routine', [], ['F110']),
      reasonFor('sunscreen.every-day', [], ['F115']),
    ),
  ),
  downtime: noRecovery,
  cautions: [],
});
