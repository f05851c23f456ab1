import { type ChangeEvent, useId, useRef, useState } from 'react';
import { Button } from '#ui';
import { laterWords } from '#words/later';
import { type ClinicProfile, useClinic } from '../clinic.store.ts';
import { InputField } from '../input-field.tsx';
import { Preview } from './preview.tsx';
import { type FileReading, readProfileFile } from './profile-file.ts';
import { Unusable } from './unusable.tsx';

const text = laterWords.clinic.file;

type Opened = { readonly turn: number; readonly name: string; readonly reading: FileReading };

/**
 * The profile as a file: saved, and read back on this device or another.
 * @param save hands the file out, if the profile holds
 * @returns whether it did
 */
export function FilePanel({ save }: { save: () => Promise<boolean> }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** Which file was chosen last, where one takes long to read. */
  const turns = useRef(0);
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState('');

  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    turns.current += 1;
    const turn = turns.current;
    // So that the same file can be chosen again, once it has been mended.
    currentTarget.value = '';
    setSaid('');
    const reading = await readProfileFile(file);
    if (turn === turns.current) setOpened({ turn, name: file.name, reading });
  };
  /** What was pressed is gone after it: on to where the file came from. */
  const close = (outcome: string) => {
    setOpened(undefined);
    setSaid(outcome);
    input.current?.focus();
  };
  const replace = (profile: ClinicProfile) => {
    useClinic.setState(profile, true);
    close(text.replaced);
  };

  return (
    <section aria-labelledby={id} className="profile-file">
      <h2 id={id}>{text.heading}</h2>
      <p>{text.lead}</p>
      <p>
        <Button kind="secondary" onClick={async () => setSaid((await save()) ? text.saved : '')}>
          {text.save}
        </Button>
      </p>
      <InputField
        id={`${id}-file`}
        ref={input}
        type="file"
        accept=".json,application/json"
        label={text.open}
        hint={text.openHint}
        onChange={open}
      />
      <p role="status">{said}</p>
      {opened?.reading.kind === 'unusable' && (
        <Unusable key={opened.turn} name={opened.name} problems={opened.reading.problems} />
      )}
      {opened?.reading.kind === 'profile' && (
        <Preview
          key={opened.turn}
          name={opened.name}
          profile={opened.reading.profile}
          replace={replace}
          leave={() => close(text.left)}
        />
      )}
    </section>
  );
}
