import { sunSensitivity } from '../cautions.ts';
import { noRecovery, supportsSkin } from './home-care.ts';
import { treatment } from './treatment.ts';

export const aha = treatment({
  id: 'aha',
  setting: 'home',
  profile: {
    whatItIs: ['F104', 'F102'],
    howItIsDone: ['F105', 'F107'],
    mayHelpWith: ['F106', 'F103'],
    downsidesAndRisks: ['F114', 'F089'],
    healing: [],
    sessions: [],
    duration: [],
    cost: [],
    approval: [],
  },
  standings: supportsSkin('aha'),
  downtime: noRecovery,
  cautions: [sunSensitivity],
});
