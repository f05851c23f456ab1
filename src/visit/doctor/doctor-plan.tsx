import type { PlanAssessment } from '#rules';

/** The plan that the doctor chooses among those the article describes, or none. */
export function DoctorPlan({ plans }: { plans: readonly PlanAssessment[] }) {
  return <span hidden data-plans={plans.length} />;
}
