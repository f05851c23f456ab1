import { words } from '#words/after-questions';

const text = words.visit.sheet;

/** Room for the doctor to write: a line for each thing, empty on the screen and on paper. */
export function RoomForDoctor() {
  return (
    <section aria-labelledby="sheet-doctor" className="sheet-doctor">
      <h2 id="sheet-doctor">{text.doctor}</h2>
      <ul>
        {text.doctorLines.map((line) => (
          <li key={line}>{line}:</li>
        ))}
      </ul>
    </section>
  );
}
