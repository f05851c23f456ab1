import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { type PartialAnswers, savedAnswers, useFlow, useReplaceAnswers } from '#questionnaire';
import type { Answers } from '#rules';
import { adoptOnce, forgetPerson, safeStorage } from '#storage';
import { useDoctor, useNotes, useQuestionEdits, useShortlist, useWhatMatters } from '#visit';
import { consultationPaths } from './paths.ts';
import { type BegunBy, nothingLookedAt, useConsultation } from './state.ts';

/**
 * A consultation is the whole app with nothing kept: the storage is held back, so that the machine and every store
 * live in memory alone. A patient's link may begin one too.
 */

/** What a consultation begins with. The details follow from it. */
export const nothingKnown: Answers = {
  scarTypes: ['unsure'],
  depth: 'unsure',
  skinType: 'unsure',
  downtime: 'unsure',
};

/**
 * Nothing of a person or of the doctor's part is left in memory, and from here on nothing is read or written. The screen
 * is drawn anew, unless it stays as the page came with it.
 */
function begin(begunBy: BegunBy, screenStays = false): void {
  safeStorage.holdBack();
  forgetPerson();
  useConsultation.setState(({ patient, cleared }) => ({
    ...nothingLookedAt,
    active: true,
    patient: screenStays ? patient : patient + 1,
    cleared: begunBy === 'new-patient' ? cleared + 1 : cleared,
    begunBy,
  }));
}

/** Nothing has been said on this screen: every answer is open, and nothing was chosen or written. */
function isBlank(answers: PartialAnswers): boolean {
  const values = Object.values(answers).flatMap((answer) =>
    typeof answer === 'string' ? [answer] : Object.values(answer),
  );
  const untouched = [useShortlist, useNotes, useQuestionEdits, useWhatMatters, useDoctor].every(
    (store) => JSON.stringify(store.getState()) === JSON.stringify(store.getInitialState()),
  );
  return untouched && values.every((value) => value === 'unsure');
}

/** The ways into a consultation, on to the next patient, and out. */
export function useConsultationSteps() {
  const flow = useFlow();
  const replaceAnswers = useReplaceAnswers();
  const { base } = useRouter();
  return useMemo(() => {
    const startBlank = (begunBy: BegunBy, screenStays = false) => {
      begin(begunBy, screenStays);
      replaceAnswers(nothingKnown);
    };
    return {
      /** Begins one, unless one is going on. Always blank, whatever is stored. */
      open() {
        if (useConsultation.getState().active) return;
        // On a load nobody's answers are drawn yet: what was pressed while the page came stays pressed.
        const nobody = Object.keys(flow.getSnapshot().context.answers).length === 0;
        startBlank('opening', nobody);
      },
      /** Makes room for what a patient's link brings. */
      openForLink: () => startBlank('link'),
      /** Takes over what a person keeps on this device, when asked to: read once, and never written. */
      takeOverSaved() {
        // They may be another person's than what stands here: nothing of the two is ever mixed.
        begin('saved');
        safeStorage.release();
        const saved = savedAnswers();
        adoptOnce();
        safeStorage.holdBack();
        replaceAnswers({ ...nothingKnown, ...saved });
      },
      /** Whether a link would take the place of nothing. */
      isBlank: () => !useConsultation.getState().active || isBlank(flow.getSnapshot().context.answers),
      /** Clears memory, storage and address of everything a person said. */
      newPatient() {
        startBlank('new-patient');
        safeStorage.erasePerson();
        window.history.replaceState(null, '', base + consultationPaths.consultation);
      },
      /** Before the page is left for good: a browser may keep it in its memory and bring it back. */
      clear: () => startBlank('opening'),
    };
  }, [flow, replaceAnswers, base]);
}
