import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { parsePath } from '../model/urls.ts';
import { readEntry, writeEntry } from './history-entry.ts';

/**
 * Puts the focus where a reader expects it: on the heading of a new screen; on the link that led
 * away, when stepping back; nowhere else while the focused link is still there, as when countries
 * are chosen one after another.
 */
export const useFocusAfterNavigation = (): void => {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const entry = key + pathname;
  const shown = useRef({ entry, pathname });

  useEffect(() => {
    const remember = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('main a[href]') : null;
      if (link) writeEntry(entry, { focus: link.getAttribute('href') ?? '' });
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [entry]);

  useEffect(() => {
    const last = shown.current;
    shown.current = { entry, pathname };
    if (last.entry === entry || hash !== '') return;
    const left = type === NavigationType.Pop ? readEntry(entry).focus : undefined;
    const link =
      left === undefined ? null : document.querySelector(`main a[href="${CSS.escape(left)}"]`);
    const isKept =
      document.activeElement !== document.body && isSameScreen(last.pathname, pathname);
    const target = link ?? (isKept ? null : document.querySelector('main h1'));
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [entry, pathname, hash, type]);
};

/** One list after another is one screen to the reader; one article after another is not. */
const isSameScreen = (a: string, b: string) =>
  parsePath(a).screen === 'headlines' && parsePath(b).screen === 'headlines';
