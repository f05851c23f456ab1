import { noRecovery } from './home-care.ts';
import { atAnyDepth, considered, reasonAgainst, reasonFor, treatment } from './treatment.ts';

const noProcedureNoRisk = reasonFor('no-procedure.every-procedure-has-risk', [], ['F003']);
const depthStays = reasonAgainst('no-procedure.depth-stays', ['scarTypes'], ['F086']);

/** The option every decision has. The article describes no natural course: most fields stay silent. */
export const noProcedure = treatment({
  id: 'no-procedure',
  setting: 'none',
  profile: {
    whatItIs: [],
    howItIsDone: [],
    mayHelpWith: [],
    downsidesAndRisks: ['F086'],
    healing: [],
    sessions: [],
    duration: [],
    cost: [],
    approval: [],
  },
  standings: {
    // F086 speaks of ice pick scars only; for the others the article is silent.
    'ice-pick': atAnyDepth(considered(noProcedureNoRisk, depthStays)),
    boxcar: atAnyDepth(considered(noProcedureNoRisk)),
    rolling: atAnyDepth(considered(noProcedureNoRisk)),
  },
  downtime: noRecovery,
  cautions: [],
});
