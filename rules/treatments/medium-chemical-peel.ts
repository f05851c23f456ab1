import { ofEveryClinicTreatment, pigmentChangeAfterPeel } from '../cautions.ts';
import {
  ask,
  type Cell,
  close,
  combined,
  conflicts,
  fits,
  notLinked,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
} from './treatment.ts';

const withNeedling = reasonFor('medium-chemical-peel.with-needling', ['depth'], ['F139']);
const forShallow = reasonFor('medium-chemical-peel.for-shallow', ['depth'], ['F140']);
const forSurfaceTone = reasonFor(
  'medium-chemical-peel.for-surface-tone',
  ['depth', 'details.surfaceTone'],
  ['F140'],
);
const onlyShallow = reasonAgainst('medium-chemical-peel.only-shallow', ['depth'], ['F140']);
const toneIfShallow = reasonIf(
  'if-shallow',
  'medium-chemical-peel.tone-if-shallow',
  ['depth', 'details.surfaceTone'],
  ['F140'],
);

const shallow: Cell = {
  by: 'surfaceTone',
  cells: {
    yes: combined(withNeedling, forShallow, forSurfaceTone),
    no: combined(withNeedling, forShallow),
    unsure: combined(withNeedling, forShallow),
  },
};
const broadScar = {
  deep: notLinked(onlyShallow),
  unsure: {
    by: 'surfaceTone',
    cells: { yes: combined(toneIfShallow), no: notLinked(onlyShallow), unsure: notLinked(onlyShallow) },
  },
  shallow,
} as const;

export const mediumChemicalPeel = treatment({
  id: 'medium-chemical-peel',
  setting: 'clinic',
  profile: {
    whatItIs: ['F139'],
    howItIsDone: [],
    mayHelpWith: ['F140'],
    downsidesAndRisks: ['F003', 'S082'],
    healing: ['S053'],
    sessions: ['F139'],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F186'],
  },
  standings: {
    'ice-pick': { deep: notLinked(onlyShallow), unsure: notLinked(onlyShallow), shallow },
    boxcar: broadScar,
    rolling: broadScar,
  },
  downtime: {
    none: conflicts('S053'),
    'few-days': conflicts('S053'),
    week: close('S053'),
    longer: fits('S053'),
    unsure: ask('S053'),
  },
  cautions: [pigmentChangeAfterPeel, ...ofEveryClinicTreatment('F171')],
});
