import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router';
import { isPlaceLost } from './arrival.ts';
import { entryOf, readEntry, writeEntry } from './history-entry.ts';
import { staysInPlace } from './link-state.ts';
import { decodePercent } from '../core/addresses/decode-percent.ts';
import type { ShownView } from './shown-view.ts';

/**
 * Restores the reader's place: back and forward return to where each entry was left
 * (`ScrollKeeper` noted it); a new screen begins at its top. A page that is loaded is left to the
 * browser, because it arrives complete, unless the browser has lost the place (`arrival.ts`).
 */
export const useScrollRestoration = ({ location, type }: ShownView): void => {
  const { hash, state } = location;
  const entry = entryOf(location);
  const shown = useRef(entry);

  useEffect(() => {
    const arrive = () => {
      history.scrollRestoration = 'manual';
    };
    const leave = () => {
      history.scrollRestoration = 'auto';
      writeEntry(shown.current, { scroll: scrollY });
    };
    arrive();
    // The browser may show the page again as it was left.
    addEventListener('pageshow', arrive);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pageshow', arrive);
      removeEventListener('pagehide', leave);
    };
  }, []);

  // The browser found no such place in the page: the app has added it since, or the address
  // misspells it.
  useEffect(() => {
    const { hash: first } = window.location;
    if (first !== '' && !document.querySelector(':target')) targetOf(first)?.scrollIntoView();
    if (isPlaceLost()) window.scrollTo(0, readEntry(shown.current).scroll ?? 0);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    if (type === NavigationType.Pop) window.scrollTo(0, readEntry(entry).scroll ?? 0);
    else if (hash !== '') targetOf(hash)?.scrollIntoView();
    else if (!staysInPlace(state)) window.scrollTo(0, 0);
  }, [entry, type, hash, state]);
};

/** What a fragment names, in any spelling: a reader may type anything there. */
const targetOf = (hash: string): HTMLElement | null =>
  document.getElementById(hash.slice(1)) ?? document.getElementById(decodePercent(hash.slice(1)));
