import { useEffect } from 'react';
import { laterWords } from '#words/later';

const text = laterWords.consultation.keys;

/** The keys that steer this screen. None is a letter, and none belongs to a browser or a screen reader. */
export function Keys() {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{text.heading}</h2>
      <dl className="keys">
        {text.list.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Alt with Page Down or Page Up leads to the next option or the one before. */
export function useOptionKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
      if (!altKey || shiftKey || ctrlKey || metaKey || (key !== 'PageDown' && key !== 'PageUp')) return;
      event.preventDefault();
      step(key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [step]);
}
