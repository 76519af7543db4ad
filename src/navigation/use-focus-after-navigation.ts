import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router';
import { isFocusLost } from './arrival.ts';
import { entryOf, readEntry, writeEntry } from './history-entry.ts';
import { staysInPlace } from './link-state.ts';
import type { ShownView } from './shown-view.ts';

/**
 * Moves the focus to where a reader expects it: to the heading of a new screen, or to what the
 * screen marks as first; after going back, to the link that led away. It stays if the focused link
 * is still there, as when countries are chosen one after another.
 */
export const useFocusAfterNavigation = ({ location, type }: ShownView): void => {
  const { hash, state } = location;
  const entry = entryOf(location);
  const shown = useRef(entry);

  // In the layout phase, so that a quick key press does not count for the previous screen.
  useLayoutEffect(() => {
    const remember = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<Focusable>('main a[href]') : null;
      if (!link) return;
      const href = link.getAttribute('href') ?? '';
      writeEntry(entry, { focus: { href, nth: linksTo(href).indexOf(link) } });
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [entry]);

  useEffect(() => {
    if (isFocusLost()) linkLeft(shown.current)?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (shown.current === entry) return;
    shown.current = entry;
    // A place in the page gets the focus if it can have it, as a note of the editors can.
    if (hash !== '') {
      document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
      return;
    }
    const link = type === NavigationType.Pop ? linkLeft(entry) : undefined;
    const isKept = staysInPlace(state) && document.activeElement !== document.body;
    const first =
      document.querySelector<HTMLElement>('main [data-first]') ??
      document.querySelector<HTMLElement>('main h1');
    (link ?? (isKept ? null : first))?.focus({ preventScroll: true });
  }, [entry, hash, state, type]);
};

/** The map's links are not HTML. */
type Focusable = HTMLElement | SVGElement;

const linksTo = (href: string): Focusable[] => [
  ...document.querySelectorAll<Focusable>(`main a[href="${CSS.escape(href)}"]`),
];

/** The link by which the reader left an entry, if the page still has it. */
const linkLeft = (entry: string): Focusable | undefined => {
  const { focus } = readEntry(entry);
  return focus && linksTo(focus.href)[focus.nth];
};
