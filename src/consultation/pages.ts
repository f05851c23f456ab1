/** The second door of the room: its pages, opened when one of them is shown. */
import './consultation.css';
import './clinic/clinic.css';

export { ClinicPage } from './clinic/clinic-page.tsx';
export { ConsultationPage } from './consultation-page.tsx';
