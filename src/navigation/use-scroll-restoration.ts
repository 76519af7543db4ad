import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router';
import { entryOf, readEntry, writeEntry } from './history-entry.ts';
import { staysInPlace } from './link-state.ts';
import { decodePercent } from '../core/addresses/decode-percent.ts';
import type { ShownView } from './shown-view.ts';

/**
 * Restores the reader's place: back and forward return to where each entry was left
 * (`ScrollKeeper` noted it); a new screen begins at its top. A reload is left to the browser,
 * because the page arrives complete; but Firefox forgets the place in a right-to-left page.
 */
export const useScrollRestoration = ({ location, type }: ShownView): void => {
  const { hash, state } = location;
  const entry = entryOf(location);
  const shown = useRef(entry);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const leave = () => {
      history.scrollRestoration = 'auto';
      writeEntry(shown.current, { scroll: scrollY });
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  // The browser found no such place in the page: the app has added it since, or the address
  // misspells it.
  useEffect(() => {
    const { hash: first } = window.location;
    if (first !== '' && !document.querySelector(':target')) targetOf(first)?.scrollIntoView();
    const { scroll = 0 } = readEntry(shown.current);
    if (isReload() && scrollY === 0 && scroll > 0) window.scrollTo(0, scroll);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    if (type === NavigationType.Pop) window.scrollTo(0, readEntry(entry).scroll ?? 0);
    else if (hash !== '') targetOf(hash)?.scrollIntoView();
    else if (!staysInPlace(state)) window.scrollTo(0, 0);
  }, [entry, type, hash, state]);
};

const isReload = (): boolean => {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type === 'reload';
};

/** What a fragment names, in any spelling: a reader may type anything there. */
const targetOf = (hash: string): HTMLElement | null =>
  document.getElementById(hash.slice(1)) ?? document.getElementById(decodePercent(hash.slice(1)));
