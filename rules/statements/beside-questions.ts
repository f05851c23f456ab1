import { deepFreeze } from '../frozen.ts';
import { article, type Entry, type SupplementEntry, supplement } from './statement.ts';

/**
 * What stands beside the questions, and the advice to see a doctor that stands on every page. In a file of its own, so
 * that the first pages load these statements and no others; each section takes its own in where it belongs.
 */

export const headings = {
  scars: 'What Are Ice Pick Scars',
  doctor: 'The Importance of Consulting a Doctor',
  summary: 'Summary',
} as const;

export const icePickFromTheSide = {
  F009: {
    text: 'Ice pick scars are narrow pits that go deep. Seen from the side, they look like a V.',
    hedge: 'states',
  },
  F010: {
    text: 'Ice pick scars usually have an opening less than 2 mm wide.',
    hedge: 'typically',
    figure: { max: 2, unit: 'mm' },
  },
} as const satisfies Record<string, Entry>;

export const seeADoctorFirst = {
  F120: {
    text: 'Before any treatment, one step counts above all others. See a doctor with board certification, or a surgeon qualified for cosmetic work.',
    hedge: 'states',
  },
  F121: {
    text: 'Diagnosing your own scars and using harsh treatments at home can fail. It may worsen scars or do lasting harm.',
    hedge: 'may',
  },
} as const satisfies Record<string, Entry>;

export const yourFirstStep = {
  F181: {
    text: 'Your first step must be to see a doctor. It leads towards a treatment plan of your own.',
    hedge: 'states',
  },
} as const satisfies Record<string, Entry>;

export const boxcarWalls = {
  S003: {
    text: 'Boxcar scars are round or oval. Their sharp, upright edges do not narrow, and most scars are 1.5 to 4 mm across.',
    hedge: 'typically',
    figure: { min: 1.5, max: 4, unit: 'mm' },
    citation: 'Fabbrocini G et al. Dermatol Res Pract 2010;2010:893080, Table 1. doi 10.1155/2010/893080',
    seen: 'table seen',
  },
} as const satisfies Record<string, SupplementEntry>;

export const rollingWaves = {
  S006: {
    text: 'Rolling scars usually measure more than 4 to 5 mm across. They are tied down under the skin, which makes the surface wavy.',
    hedge: 'typically',
    figure: { min: 4, unit: 'mm' },
    citation: 'Fabbrocini G et al. Dermatol Res Pract 2010;2010:893080, Table 1. doi 10.1155/2010/893080',
    seen: 'table seen',
  },
} as const satisfies Record<string, SupplementEntry>;

export const skinTypes = {
  S015: {
    text: 'The Fitzpatrick scale asks how much skin burns or tans after strong noon sun in early summer. Types V and VI came later, for darker skin.',
    hedge: 'states',
    citation: 'PubMed 32491558',
    seen: 'abstract seen',
  },
  S016: {
    text: 'Skin type I is white skin. It always burns and never tans.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S017: {
    text: 'Skin type II is fair skin. It burns easily and finds it hard to tan.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S018: {
    text: 'Skin type III is average or light brown skin. It burns sometimes and tans evenly.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S019: {
    text: 'Skin type IV is light to moderate brown skin. It seldom burns and tans with ease.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S020: {
    text: 'Skin type V is brown skin. It burns rarely or never and tans very easily.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S021: {
    text: 'Skin type VI is dark brown to black skin. It never burns.',
    hedge: 'states',
    citation: 'NCBI Bookshelf NBK481857, Table 1',
    seen: 'page seen',
  },
  S026: {
    text: 'What people said about their own skin put 92 % of them within one type. So your answer could be out by one type.',
    hedge: 'states',
    figure: { min: 92, max: 92, unit: '%' },
    citation: 'He SY et al. J Am Acad Dermatol 2014;71(4):731-737. doi 10.1016/j.jaad.2014.05.023',
    seen: 'abstract seen',
  },
  S105: {
    text: 'In a study of 270 people, 114 (42 %) could not be given a skin type. Their own answers about burning and tanning were not enough.',
    hedge: 'states',
    figure: { min: 42, max: 42, unit: '%' },
    citation: 'Eilers S et al. JAMA Dermatol 2013',
    seen: 'record seen',
  },
} as const satisfies Record<string, SupplementEntry>;

/** The same statements by id, as `statements` has them. */
export const besideQuestions = deepFreeze({
  ...article(headings.scars, icePickFromTheSide),
  ...article(headings.doctor, seeADoctorFirst),
  ...article(headings.summary, yourFirstStep),
  ...supplement({ ...boxcarWalls, ...rollingWaves, ...skinTypes }),
});

export type BesideQuestionsId = keyof typeof besideQuestions;
