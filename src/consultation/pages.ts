/** The second door of the room: its pages, opened when one of them is shown, and the bar that stands on others too. */
import './consultation.css';
import './answers/toggles.css';
import './answers/answers.css';
import './bring-in.css';
import './list/option-list.css';
import './focus/focus.css';
import './one-window.css';
import './clinic/clinic.css';
import { words } from '#words';
import { ClinicPage } from './clinic/clinic-page.tsx';
import { ConsultationPage } from './consultation-page.tsx';
import { consultationPaths } from './paths.ts';

export { ConsultationBar, NewPatientSaid } from './consultation-bar.tsx';

const titles = words.app.pages;

export const pages = {
  [consultationPaths.consultation]: { title: titles.consultation, Page: ConsultationPage },
  [consultationPaths.clinic]: { title: titles.clinic, Page: ClinicPage },
};
