import * as z from 'zod/mini';
import { type PlanId, type TreatmentId, treatmentIds } from '#rules';
import { unkeptStore } from '#storage';

/**
 * What the doctor adds during a consultation. It lives in memory alone and is carried to the sheet and its print;
 * nothing of it is ever stored, and the next patient never sees it.
 */
export type DoctorPart = {
  /** Options that do not come into question here, for a reason the doctor can say. */
  readonly leftOut: readonly TreatmentId[];
  readonly notes: { readonly [Id in TreatmentId]?: string };
  readonly plan: PlanId | null;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
};

export const longestNote = 500;
export const noteSchema = z.object({ note: z.string().check(z.maxLength(longestNote)) });

export const nothingAdded: DoctorPart = { leftOut: [], notes: {}, plan: null, questions: [] };

/** A question that was typed and not yet added: looking at something else on the way loses nothing. */
type Begun = { readonly begunQuestion: string };

export const useDoctor = unkeptStore<DoctorPart & Begun>({ ...nothingAdded, begunQuestion: '' });

/** Leaves an option out, or takes it in again. In the order of the rules, whatever the order of pressing. */
export function toggleLeftOut(id: TreatmentId): void {
  useDoctor.setState(({ leftOut }) => ({
    leftOut: treatmentIds.filter((each) => (each === id) !== leftOut.includes(each)),
  }));
}

/** Keeps a note as it is typed. */
export function writeNote(id: TreatmentId, note: string): void {
  useDoctor.setState(({ notes }) => ({ notes: { ...notes, [id]: note } }));
}

export function choosePlan(plan: PlanId | null): void {
  useDoctor.setState({ plan });
}

/** Questions are numbered on from the highest, so that no id is given twice. */
export function addDoctorQuestion(text: string): void {
  useDoctor.setState(({ questions }) => {
    const highest = Math.max(0, ...questions.map(({ id }) => Number(id.replace('doctor.', ''))));
    return { questions: [...questions, { id: `doctor.${highest + 1}`, text }] };
  });
}

/** Keeps a question as it is typed, before it is added. */
export function keepBegunQuestion(begunQuestion: string): void {
  useDoctor.setState({ begunQuestion });
}

export function editDoctorQuestion(id: string, text: string): void {
  useDoctor.setState(({ questions }) => ({
    questions: questions.map((question) => (question.id === id ? { id, text } : question)),
  }));
}

export function removeDoctorQuestion(id: string): void {
  useDoctor.setState(({ questions }) => ({ questions: questions.filter((question) => question.id !== id) }));
}

/** The doctor's note on an option. Blanks alone are none. */
export function noteOn({ notes }: DoctorPart, id: TreatmentId): string {
  return notes[id]?.trim() ?? '';
}

/** Whether the doctor added anything that a sheet would show. */
export function somethingAdded(part: DoctorPart): boolean {
  const { leftOut, plan, questions } = part;
  return (
    leftOut.length > 0 ||
    plan !== null ||
    questions.length > 0 ||
    treatmentIds.some((id) => noteOn(part, id) !== '')
  );
}
