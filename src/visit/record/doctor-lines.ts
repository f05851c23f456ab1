import { type PlanAssessment, treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { type DoctorPart, noteOn } from '../doctor/doctor.store.ts';
import { list, planInWords } from './plain-text.ts';

const text = words.doctor.text;
const { treatmentNames, plans: planNames } = words.option;

/**
 * What the doctor added, as a part of a text. Each line names the doctor: it may be copied out of its place.
 * @param plans those that apply to the answers
 */
export function doctorLines(doctor: DoctorPart, plans: readonly PlanAssessment[]): readonly string[] {
  const noted = treatmentIds.filter((id) => noteOn(doctor, id) !== '');
  return list(text.heading, [
    ...doctor.leftOut.map((id) => text.leftOut(treatmentNames[id])),
    ...noted.map((id) => text.note(treatmentNames[id], noteOn(doctor, id))),
    ...(doctor.plan === null ? [] : [text.plan(planLine(doctor.plan, plans))]),
    ...doctor.questions.map((question) => text.question(question.text)),
  ]);
}

/** A plan chosen before the answers changed is told as one that is not among theirs. */
function planLine(chosen: PlanAssessment['id'], plans: readonly PlanAssessment[]): string {
  const plan = plans.find(({ id }) => id === chosen);
  return plan ? planInWords(chosen, plan.steps) : text.planGone(planNames[chosen]);
}
