import { useEffect, useRef } from 'react';
import { DepthFigure } from '#figures';
import type { Answers, ScarType } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { laterWords } from '#words/later';
import { useConsultation } from '../state.ts';

const text = laterWords.consultation;

type Props = { types: readonly ScarType[]; answers: Answers };

/**
 * The scars as they are answered, beside the answers: they deepen as the depth is changed. While a large picture
 * takes the place of the options, the way back to them stands here.
 */
export function AnsweredScars(scars: Props) {
  const large = useConsultation((consultation) => consultation.large);
  const wasLarge = useRef(large);
  const button = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed may be gone with what it was beside.
    if (wasLarge.current !== large) button.current?.querySelector('button')?.focus({ preventScroll: true });
    wasLarge.current = large;
  }, [large]);
  return (
    <figure className="answered-scars">
      {!large && <ScarsPicture {...scars} />}
      <figcaption>
        {!large && text.answers.picture}
        <p ref={button} className="larger-picture">
          {large ? (
            <Button kind="secondary" onClick={() => useConsultation.setState({ large: false })}>
              {text.focus.smaller}
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => useConsultation.setState({ large: true, view: 'scars' })}>
              {text.focus.larger} <span className="visually-hidden">{text.focus.ofScars}</span>
            </Button>
          )}
        </p>
      </figcaption>
    </figure>
  );
}

/** The drawing alone. */
export function ScarsPicture({ types, answers: { depth, skinType } }: Props) {
  return (
    <DepthFigure
      types={types}
      depth={depth}
      skinType={skinType}
      {...words.figure.scarFigures.depth(types, depth)}
    />
  );
}
