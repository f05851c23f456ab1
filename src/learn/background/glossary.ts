import type { StatementId, TreatmentId } from '#rules';
import type { LaterWords } from '#words/later';

type GlossaryWords = LaterWords['background'];

/** A medical word: what explains it is a statement, or a dictionary meaning in the words, or a question left open. */
export type Term = {
  readonly id: keyof GlossaryWords['glossary']['terms'];
  readonly statements: readonly StatementId[];
  readonly ask?: keyof GlossaryWords['asks'];
  /** The option that this word names. */
  readonly option?: TreatmentId;
};

/** In the order of the alphabet. A word that neither a source nor a dictionary explains is left out. */
export const glossary: readonly Term[] = [
  { id: 'ablative-laser', statements: ['F056'], option: 'ablative-laser' },
  { id: 'aha', statements: ['F104'], option: 'aha' },
  { id: 'atrophic', statements: ['F022'] },
  { id: 'bha', statements: ['F108'], option: 'bha' },
  { id: 'boxcar', statements: ['S003'] },
  { id: 'collagen', statements: ['F017'] },
  { id: 'cyst', statements: ['F016'] },
  { id: 'deep-peel', statements: ['F074', 'F075'], option: 'deep-chemical-peel' },
  { id: 'dermis', statements: ['F012'] },
  { id: 'downtime', statements: [] },
  { id: 'epidermis', statements: [] },
  { id: 'exfoliate', statements: ['F102'] },
  { id: 'filler', statements: ['F080', 'F079'], option: 'dermal-fillers' },
  { id: 'fitzpatrick', statements: ['F123', 'S015'] },
  { id: 'fractional', statements: ['F058'], option: 'fractional-ablative-laser' },
  { id: 'frosting', statements: ['F036'] },
  { id: 'graft', statements: ['F048'] },
  { id: 'hsa', statements: ['F005'] },
  { id: 'hydrocolloid', statements: ['F157'] },
  { id: 'hyperpigmentation', statements: ['F113'] },
  { id: 'ice-pick', statements: ['F009'] },
  { id: 'inflamed', statements: ['F008'] },
  { id: 'isotretinoin', statements: ['F152'] },
  { id: 'keloid', statements: ['S094'] },
  { id: 'local-anaesthetic', statements: ['F041'] },
  { id: 'median', statements: [] },
  { id: 'microneedling', statements: ['F065'], option: 'microneedling' },
  { id: 'non-ablative-laser', statements: ['F061'], option: 'non-ablative-fractional-laser' },
  { id: 'pih', statements: ['F124'] },
  { id: 'punch-excision', statements: ['F041', 'F043'], option: 'punch-excision' },
  { id: 'punch-grafting', statements: ['F047', 'F048'], option: 'punch-grafting' },
  { id: 'resurfacing', statements: [] },
  { id: 'retinoid', statements: ['F090'] },
  { id: 'rolling', statements: ['S006'] },
  { id: 'spf', statements: ['F115'], option: 'sunscreen' },
  { id: 'sterile', statements: ['F072'] },
  { id: 'subcision', statements: [], ask: 'subcision', option: 'subcision' },
  { id: 'subcutis', statements: ['S002'] },
  { id: 'tca-cross', statements: ['F028'], option: 'tca-cross' },
  { id: 'topical', statements: ['F090'] },
  { id: 'tretinoin', statements: ['F093'], option: 'tretinoin' },
  { id: 'uv', statements: ['F112'] },
];
