/** The second door of the room: its pages, opened when one of them is shown. */
import './consultation.css';
import './answers/toggles.css';
import './answers/answers.css';
import './bring-in.css';
import './list/option-list.css';
import './focus/focus.css';
import './one-window.css';
import './clinic/clinic.css';

export { ClinicPage } from './clinic/clinic-page.tsx';
export { ConsultationPage } from './consultation-page.tsx';
