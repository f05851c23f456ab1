import { useDeferredValue, useMemo, useState } from 'react';
import { laterWords } from '#words/later';
import { PlaceLink } from '../place-link.tsx';
import { type Findable, find, findable } from './find.ts';
import { everyPlace, type Place, type PlaceKind } from './places.ts';

const text = laterWords.decides.search;
const kinds = Object.keys(text.kinds).filter((kind): kind is PlaceKind => kind in text.kinds);

/** Made when the first letter is typed: most readers never search. */
let everything: readonly Findable[] | undefined;

/** Finds as one types. What is typed stays in this field: no form sends it, and no address carries it. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => {
    if (sought === '') return undefined;
    everything ??= findable(everyPlace());
    return find(sought, everything);
  }, [sought]);
  const asked = sought.trim() !== '';
  return (
    <div className="decides-search">
      <label htmlFor="search">{text.label}</label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="search-hint"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p id="search-hint" className="from-answers">
        {text.hint}
      </p>
      <p role="status">{asked && (found ? text.found(found.length) : text.more)}</p>
      {found && found.length > 0 && <Found places={found} />}
    </div>
  );
}

function Found({ places }: { places: readonly Place[] }) {
  return (
    <div className="decides-found">
      {kinds.map((kind) => {
        const some = places.filter((place) => place.kind === kind);
        return (
          some.length > 0 && (
            <section key={kind} aria-label={text.kinds[kind]}>
              <h2>
                {text.kinds[kind]} <span className="decides-count">({some.length})</span>
              </h2>
              <ul>
                {some.map(({ name, href }) => (
                  <li key={`${href} ${name}`}>
                    <PlaceLink href={href}>{name}</PlaceLink>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
