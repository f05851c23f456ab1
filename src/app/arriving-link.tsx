import { useLayoutEffect, useMemo } from 'react';
import { consultationPaths, useClinic, useConsultation, useConsultationSteps } from '#consultation';
import { LinkArrival, type OtherPlace, takeLink } from '#visit';

/** A patient's link, and where it opens. */
export function ArrivingLink() {
  const round = useConsultation(({ cleared }) => cleared);
  // It was put back where the code for it came at the second try only.
  useLayoutEffect(() => void takeLink(), []);
  return <LinkArrival otherPlace={useConsultationForLinks()} round={round} />;
}

/** Links open in a consultation while one is going on, and always on a device of a clinic that says so. */
function useConsultationForLinks(): OtherPlace {
  const { isBlank, openForLink } = useConsultationSteps();
  return useMemo(
    () => ({
      path: consultationPaths.consultation,
      isWanted: () => useConsultation.getState().active || useClinic.getState().opensLinksInConsultation,
      isBlank,
      makeRoom: openForLink,
    }),
    [isBlank, openForLink],
  );
}
