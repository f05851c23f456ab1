import { Button, Chip, LinkButton, PrintButton } from '#ui';
import { words } from '#words/after-questions';
import { samples } from './samples.ts';
import { ShownAs } from './shown-as.tsx';
import { Specimen, State } from './specimen.tsx';

const kinds = ['primary', 'secondary', 'quiet'] as const;
const states = [
  ['hover', samples.hovered],
  ['focus-visible', samples.focused],
] as const;

/** What can be pressed: buttons, links, chips. */
export function Pressing() {
  return (
    <>
      <Specimen name={samples.buttons}>
        {kinds.map((kind) => (
          <State key={kind} name={kind}>
            <div className="specimen-row">
              <Button kind={kind}>{samples.asIs}</Button>
              {states.map(([state, name]) => (
                <ShownAs key={state} state={state} of="button">
                  <Button kind={kind}>{name}</Button>
                </ShownAs>
              ))}
              <Button kind={kind} disabled>
                {samples.unavailable}
              </Button>
            </div>
          </State>
        ))}
      </Specimen>
      <Specimen name={samples.print}>
        <PrintButton>{samples.asIs}</PrintButton>
      </Specimen>
      <Specimen name={samples.links}>
        {kinds.map((kind) => (
          <State key={kind} name={kind}>
            <div className="specimen-row">
              <LinkButton kind={kind} href="/blocks/">
                {samples.asIs}
              </LinkButton>
              {states.map(([state, name]) => (
                <ShownAs key={state} state={state} of="a">
                  <LinkButton kind={kind} href="/blocks/">
                    {name}
                  </LinkButton>
                </ShownAs>
              ))}
            </div>
          </State>
        ))}
      </Specimen>
      <Specimen name={samples.chips}>
        <div className="specimen-row">
          <Chip href="/blocks/" action={words.option.options.answers.change('depth')}>
            {samples.asIs}
          </Chip>
          {states.map(([state, name]) => (
            <ShownAs key={state} state={state} of="a">
              <Chip href="/blocks/" action={words.option.options.answers.change('depth')}>
                {name}
              </Chip>
            </ShownAs>
          ))}
        </div>
      </Specimen>
    </>
  );
}
