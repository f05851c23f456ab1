import type { ScarType, StatementId, TreatmentId } from '#rules';
import type { LaterWords } from '#words/later';
import type { OnwardPage } from './onward.ts';

/** The pages made of statements, in the order in which they are read. */
export const backgroundPages = ['scars', 'homeCare', 'prevention', 'questions'] as const;
export type BackgroundPage = (typeof backgroundPages)[number];

/** A drawing that goes with a section. */
export type SectionFigure = 'three-kinds' | ScarType | 'sun' | 'needle-reach';

/** A part of a page: its heading stands in the words under this id, what it says in its statements. */
export type Section = {
  readonly id: keyof LaterWords['background']['sections'];
  readonly statements: readonly StatementId[];
  readonly figure?: SectionFigure;
  /** What the sources leave open here: wholly, where there are no statements. */
  readonly ask?: keyof LaterWords['background']['asks'];
  /** Options whose own pages say more. */
  readonly options?: readonly TreatmentId[];
  /** Other pages that say more. */
  readonly pages?: readonly OnwardPage[];
};

const scars: readonly Section[] = [
  { id: 'three-kinds', figure: 'three-kinds', statements: ['F022', 'S007'] },
  {
    id: 'ice-pick',
    figure: 'ice-pick',
    statements: ['F009', 'F010', 'S002', 'F011', 'F015', 'F014', 'F013'],
  },
  { id: 'boxcar', figure: 'boxcar', statements: ['S003', 'S004'], ask: 'boxcar-and-rolling' },
  { id: 'rolling', figure: 'rolling', statements: ['S006'], ask: 'boxcar-and-rolling' },
  { id: 'telling-apart', statements: ['F020', 'F021', 'F122'], pages: ['scarTypeHelp'] },
  {
    id: 'how-they-form',
    statements: ['F008', 'F016', 'F017', 'F018', 'F019'],
    ask: 'other-kinds-form',
  },
];

const homeCare: readonly Section[] = [
  { id: 'what-it-is-for', statements: ['F006', 'F087', 'F088'], ask: 'routine' },
  { id: 'where-it-ends', statements: ['F089', 'F086', 'F180'] },
  {
    id: 'sunscreen',
    figure: 'sun',
    statements: ['F110', 'F111', 'F114'],
    options: ['sunscreen'],
  },
  {
    id: 'retinoids',
    statements: ['F090', 'F091', 'F092', 'F093', 'F096', 'S089'],
    options: ['tretinoin', 'retinol', 'adapalene'],
  },
  { id: 'acids', statements: ['F102', 'F103', 'F104', 'F108'], options: ['aha', 'bha'] },
  {
    id: 'needling',
    figure: 'needle-reach',
    statements: ['F172', 'F174', 'F175', 'F176', 'F177', 'F173', 'F178'],
    options: ['home-microneedling', 'microneedling'],
  },
];

const prevention: readonly Section[] = [
  { id: 'why-prevent', statements: ['F145', 'F185', 'F146'], ask: 'why-me' },
  { id: 'active-acne', statements: ['F147', 'F149', 'F148', 'F150', 'F100'] },
  { id: 'stubborn-acne', statements: ['F151', 'F152'] },
  { id: 'picking', statements: ['F153', 'F154', 'F155', 'F156', 'F019'] },
  { id: 'instead', statements: ['F157', 'F158', 'F159'] },
  { id: 'sun-and-marks', statements: ['F113', 'F112', 'F115'], options: ['sunscreen'] },
];

const questions: readonly Section[] = [
  {
    id: 'deep-scars',
    statements: ['F160', 'F161', 'F164', 'F165', 'F166'],
    options: ['tca-cross', 'punch-excision', 'punch-grafting'],
  },
  { id: 'go-away', statements: ['F167', 'F168', 'F169', 'F184'] },
  { id: 'left-alone', statements: [], ask: 'left-alone', options: ['no-procedure'] },
  { id: 'creams-alone', statements: ['F023', 'F089'], pages: ['homeCare'] },
  { id: 'at-home-needling', statements: ['F172', 'F175', 'F173'], pages: ['homeCare'] },
  { id: 'several-at-once', statements: ['F135', 'F136', 'F144'] },
  { id: 'visits', statements: ['F171', 'F127'], ask: 'visits' },
  { id: 'how-long', statements: ['F084', 'S059'], ask: 'how-long', options: ['dermal-fillers'] },
  { id: 'pain', statements: ['F041', 'S050'], ask: 'pain' },
  {
    id: 'darker-skin',
    statements: ['F123', 'F124', 'F125', 'S082', 'S028'],
    ask: 'marks-after',
  },
  { id: 'cost', statements: ['F170', 'F128', 'F134'], ask: 'cost' },
  { id: 'age', statements: [], ask: 'age' },
  { id: 'who-treats', statements: ['F120', 'F024', 'F186'] },
  { id: 'what-counts', statements: ['F118', 'F130', 'F131', 'F132', 'F133'] },
  { id: 'tell-the-doctor', statements: ['S089', 'S090', 'S091', 'S094', 'S096', 'S098'] },
  { id: 'promises', statements: ['F002', 'F003', 'F187'] },
];

export const sections: Readonly<Record<BackgroundPage, readonly Section[]>> = {
  scars,
  homeCare,
  prevention,
  questions,
};
