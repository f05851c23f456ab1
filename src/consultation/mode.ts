import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { create } from 'zustand';
import { type PartialAnswers, savedAnswers, useFlow, useReplaceAnswers } from '#questionnaire';
import type { Answers, ScarType, TreatmentId } from '#rules';
import { adoptOnce, forgetPerson, safeStorage } from '#storage';
import {
  clearDoctor,
  useDoctor,
  useNotes,
  usePastedLink,
  useQuestionEdits,
  useShortlist,
  useWhatMatters,
} from '#visit';
import { consultationPaths } from './paths.ts';

/**
 * A consultation is the whole app with nothing kept: the storage is held back, so that the machine and every store
 * live in memory alone. It comes with the app and not with its page, because a patient's link may begin one.
 */

/** What the lower part of the screen shows. */
export const views = ['scars', 'option', 'moved', 'plans', 'questions', 'record', 'bring-in'] as const;
export type View = (typeof views)[number];

/** What is looked at, so that a visit to another page loses nothing of it. */
type LookedAt = {
  readonly view: View;
  readonly option: TreatmentId | null;
  /** One kind of scar at a time; null for all of them together. */
  readonly scarType: ScarType | null;
  /** The answers before the last change, to show what it moved. */
  readonly before: Answers | null;
  /** The picture takes the place of the options for a while, to explain with. */
  readonly large: boolean;
};

type Consultation = LookedAt & {
  readonly active: boolean;
  /** Counts the patients: nothing drawn for one is taken over for the next. */
  readonly patient: number;
  /** Counts how often "New patient" was pressed: what waited for an answer then waits no more. */
  readonly cleared: number;
  readonly begunBy: 'opening' | 'new-patient' | 'link' | 'saved';
};

const nothingLookedAt: LookedAt = {
  view: 'scars',
  option: null,
  scarType: null,
  before: null,
  large: false,
};

export const useConsultation = create<Consultation>()(() => ({
  ...nothingLookedAt,
  active: false,
  patient: 0,
  cleared: 0,
  begunBy: 'opening',
}));

/** What a consultation begins with. The details follow from it. */
export const nothingKnown: Answers = {
  scarTypes: ['unsure'],
  depth: 'unsure',
  skinType: 'unsure',
  downtime: 'unsure',
};

/** Nothing of a person or of the doctor's part is left in memory, and from here on nothing is read or written. */
function begin(begunBy: Consultation['begunBy']): void {
  safeStorage.holdBack();
  forgetPerson();
  clearDoctor();
  usePastedLink.setState({}, true);
  useConsultation.setState(({ patient, cleared }) => ({
    ...nothingLookedAt,
    active: true,
    patient: patient + 1,
    cleared: begunBy === 'new-patient' ? cleared + 1 : cleared,
    begunBy,
  }));
}

/** No consultation any more, in this very page. What it knew must have been erased before. */
export function leaveConsultation(): void {
  clearDoctor();
  usePastedLink.setState({}, true);
  useConsultation.setState({ ...nothingLookedAt, active: false });
  safeStorage.release();
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
    const startBlank = (begunBy: Consultation['begunBy']) => {
      begin(begunBy);
      replaceAnswers(nothingKnown);
    };
    return {
      /** Begins one, unless one is going on. Always blank, whatever is stored. */
      open() {
        if (!useConsultation.getState().active) startBlank('opening');
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

/** Whether an address of this app is the one of the consultation, with or without the closing slash. */
export function isConsultation(path: string): boolean {
  return path === consultationPaths.consultation || `${path}/` === consultationPaths.consultation;
}
