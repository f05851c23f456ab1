/** Questions that the doctor adds, for the patient to take home. */
export function DoctorQuestions() {
  return null;
}
