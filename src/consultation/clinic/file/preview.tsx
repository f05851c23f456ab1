import { Button, Table } from '#ui';
import { laterWords } from '#words/later';
import { type ClinicProfile, useClinic } from '../clinic.store.ts';
import { changesBetween } from './changes.ts';
import { OutcomeHeading } from './outcome-heading.tsx';

const text = laterWords.clinic.file.preview;

/** What a file would change, entry by entry, before it does. */
export function Preview({
  name,
  profile,
  replace,
  leave,
}: {
  name: string;
  profile: ClinicProfile;
  replace: (profile: ClinicProfile) => void;
  leave: () => void;
}) {
  const changes = changesBetween(useClinic(), profile);
  return (
    <div className="file-preview">
      <OutcomeHeading>{text.heading(name)}</OutcomeHeading>
      {changes.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <Table
            stacks
            caption={text.caption(changes.length)}
            corner={text.corner}
            columns={{ now: text.now, inFile: text.inFile }}
            rows={changes.map(({ id, entry, now, inFile }) => ({
              id,
              heading: entry,
              cells: { now, inFile },
            }))}
          />
          <div className="actions">
            <Button kind="secondary" onClick={() => replace(profile)}>
              {text.replace}
            </Button>
            <Button kind="quiet" onClick={leave}>
              {text.leave}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
