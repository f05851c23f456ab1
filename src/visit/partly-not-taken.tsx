import { useSyncExternalStore } from 'react';
import { safeStorage } from '#storage';
import { words } from '#words/after-questions';

/**
 * Says what was found of all that a person saved beside their answers and not taken over. It comes with the rooms that
 * look for it: before them nothing was found.
 */
export function PartlyNotTaken() {
  const found = useSyncExternalStore(safeStorage.subscribe, besideAnswers, () => undefined);
  return found && <p>{words.visit.partlyNotTaken[found]}</p>;
}

const besideAnswers = () => safeStorage.notTakenBeside('progress');
