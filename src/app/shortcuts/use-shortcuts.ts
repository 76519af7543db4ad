import { useEffect, useEffectEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { STAY } from '../../components/link-state.ts';
import { togglePlace } from '../../model/country.ts';
import { headlinesPath, parsePath } from '../../model/urls.ts';
import { getSettings } from '../../settings/store.ts';
import { actionOf, type Action } from './shortcuts.ts';
import { stepHeadlines } from './step-headlines.ts';

/** Where keys have a meaning of their own. */
const TYPING = 'input, textarea, select, [contenteditable], dialog, [role="dialog"]';

type Options = { onSettings: () => void; onHelp: () => void };

/** Single keys that act on the page, for as long as the reader has them switched on. */
export const useShortcuts = ({ onSettings, onHelp }: Options): void => {
  const home = useHref('/');
  const navigate = useNavigate();

  const act = (action: Action) => {
    switch (action) {
      case 'next':
        return stepHeadlines(1);
      case 'previous':
        return stepHeadlines(-1);
      case 'home':
        return void navigate('/');
      case 'back':
        // The link knows whether the list is a step back in the history.
        return document.querySelector<HTMLElement>('main [data-back]')?.click();
      case 'settings':
        return onSettings();
      case 'search': {
        const box = document.querySelector<HTMLElement>('[role="search"] input');
        // On a phone there is a link instead.
        return box?.checkVisibility() ? box.focus() : void navigate('/search/');
      }
      case 'help':
        return onHelp();
      default: {
        // Of the address, not of the screen, which follows when its data are there: 1 and 5 in quick
        // succession choose both.
        const view = parsePath(location.pathname.slice(home.length - 1), location.search);
        if (view.screen !== 'headlines') return;
        const filter = action === 'all' ? [] : togglePlace(view.filter, action);
        return void navigate(headlinesPath({ filter }), { state: STAY });
      }
    }
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || getSettings().shortcuts === 'off') return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    if (document.querySelector('dialog[open]')) return;
    const action = actionOf(event);
    if (action === null) return;
    // Firefox would search the page for what is typed.
    event.preventDefault();
    act(action);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
