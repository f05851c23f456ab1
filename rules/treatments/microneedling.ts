import { notStandalone, ofEveryClinicTreatment } from '../cautions.ts';
import {
  ask,
  type Cell,
  combined,
  considered,
  fits,
  named,
  raisedWhen,
  reasonAgainst,
  reasonFor,
  reasonIf,
  treatment,
  type Verdict,
} from './treatment.ts';

const accompaniesOthers = reasonFor('microneedling.accompanies-others', ['scarTypes', 'depth'], ['F166']);
const littleAlone = reasonAgainst('microneedling.little-alone', ['scarTypes', 'depth'], ['F165']);
const forSunkenScars = reasonFor('microneedling.for-sunken-scars', ['scarTypes'], ['F065']);
const forShallow = reasonFor('microneedling.for-shallow', ['depth'], ['F164']);
const forShallowIfSo = reasonIf('if-shallow', 'microneedling.if-shallow', ['depth'], ['F164']);
const forSurfaceTone = reasonFor(
  'microneedling.for-surface-tone',
  ['depth', 'details.surfaceTone'],
  ['F140'],
);

const deepIcePick = combined(accompaniesOthers, littleAlone);

const addingSurfaceTone = (verdict: Verdict): Cell => ({
  by: 'surfaceTone',
  cells: {
    yes: { ...verdict, reasons: [...verdict.reasons, forSurfaceTone] },
    no: verdict,
    unsure: verdict,
  },
});

const broadScar = {
  deep: considered(forSunkenScars),
  unsure: considered(forSunkenScars, forShallowIfSo),
  shallow: addingSurfaceTone(named(forShallow, forSunkenScars)),
};

export const microneedling = treatment({
  id: 'microneedling',
  setting: 'clinic',
  profile: {
    whatItIs: ['F068'],
    howItIsDone: ['F070', 'F072'],
    mayHelpWith: ['F065', 'F164', 'F140'],
    downsidesAndRisks: ['F003', 'F165', 'F066', 'S048'],
    healing: ['S050'],
    sessions: ['S048', 'F139'],
    duration: [],
    cost: ['F170', 'F134'],
    approval: ['F005', 'F069', 'F186'],
  },
  standings: {
    'ice-pick': {
      deep: deepIcePick,
      unsure: deepIcePick,
      shallow: addingSurfaceTone(combined(forSunkenScars, forShallow)),
    },
    boxcar: broadScar,
    rolling: broadScar,
  },
  downtime: {
    none: ask(),
    'few-days': fits('S050'),
    week: fits('S050'),
    longer: fits('S050'),
    unsure: ask('S050'),
  },
  cautions: [
    notStandalone,
    raisedWhen({ skinType: ['IV', 'V', 'VI', 'unsure'] }, 'pigment-change', 'soft', 'S048'),
    ...ofEveryClinicTreatment('F171', 'F069'),
  ],
});
