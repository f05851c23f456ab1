import { useState } from 'react';
import type { ConcernId } from '#rules';
import { Button } from '#ui';
import { words } from '#words/after-questions';
import { useWhatMatters } from './what-matters.store.ts';

const text = words.whatMatters.order;
const names = words.visit.concerns;

/** The chosen points, the most important first, moved by buttons. Where a point went is said; React keeps focus on it. */
export function ConcernOrder() {
  const order = useWhatMatters((state) => state.order);
  const [said, setSaid] = useState('');
  const move = (point: ConcernId, to: number) => {
    if (to < 0) return setSaid(text.first(names[point]));
    if (to >= order.length) return setSaid(text.last(names[point]));
    const others = order.filter((other) => other !== point);
    useWhatMatters.setState({ order: [...others.slice(0, to), point, ...others.slice(to)] });
    setSaid(text.moved(names[point], to + 1, order.length));
  };
  return (
    <>
      {order.length > 0 && (
        <section aria-labelledby="your-order">
          <h2 id="your-order">{text.heading}</h2>
          <p>{text.hint}</p>
          <ol className="concern-order">
            {order.map((point, place) => (
              <li key={point}>
                <span>{names[point]}</span>
                <MoveButton
                  label={text.up}
                  point={point}
                  end={place === 0}
                  onMove={() => move(point, place - 1)}
                />
                <MoveButton
                  label={text.down}
                  point={point}
                  end={place === order.length - 1}
                  onMove={() => move(point, place + 1)}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

/** At either end the button stays where it is and can keep focus; it only says that it leads nowhere. */
function MoveButton({
  label,
  point,
  end,
  onMove,
}: {
  label: string;
  point: ConcernId;
  end: boolean;
  onMove: () => void;
}) {
  return (
    <Button kind="secondary" aria-disabled={end || undefined} onClick={onMove}>
      {label} <span className="visually-hidden">{names[point]}</span>
    </Button>
  );
}
