import { type ReactNode, useId } from 'react';

/** One kind of block, in light and in dark colours side by side, whatever the device or the person prefers. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="specimen" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <div className="specimen-panels">
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className="specimen-panel" data-scheme={scheme}>
            {children}
          </div>
        ))}
      </div>
    </section>
  );
}

/** A state of a block, with the name of the state above it. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="specimen-state">
      <p className="caption">{name}</p>
      {children}
    </div>
  );
}
