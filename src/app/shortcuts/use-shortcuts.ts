import { useEffect, useEffectEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { getSettings } from '../../settings/store.ts';
import type { Page } from './act.ts';
import { actionOf } from './shortcuts.ts';

/** Elements in which keys have a meaning of their own. */
const TYPING = 'input, textarea, select, [contenteditable], dialog, [role="dialog"]';

/** Resolves when the action of the last key is done. */
let done: Promise<void> = Promise.resolve();

/** Single keys that act on the page, as long as the reader has them switched on. */
export const useShortcuts = (own: Pick<Page, 'onSettings' | 'onHelp'>): void => {
  const page = { ...own, home: useHref('/'), navigate: useNavigate() };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || getSettings().shortcuts === 'off') return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    if (document.querySelector('dialog[open]')) return;
    const action = actionOf(event);
    if (action === null) return;
    // Firefox would search the page for what is typed.
    event.preventDefault();
    // One action after the other: the first may wait for its script, and the second must not
    // overtake it. If the script does not load, the key does nothing; everything that keys do can
    // also be done by touch.
    done = done
      .then(() => import('./act.ts'))
      .then(({ act }) => act(action, page))
      .catch(() => {});
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
