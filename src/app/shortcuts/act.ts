import type { NavigateFunction } from 'react-router';
import { STAY } from '../../navigation/link-state.ts';
import { togglePlace } from '../../core/news/country.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { parsePath } from '../../core/addresses/urls.ts';
import type { Action } from './shortcuts.ts';
import { stepHeadlines } from './step-headlines.ts';

/** What an action needs from the page. */
export type Page = {
  /** Path of the front page on the host. */
  home: string;
  navigate: NavigateFunction;
  onSettings: () => void;
  onHelp: () => void;
};

/** Does what a key asks for. */
export const act = (action: Action, { home, navigate, onSettings, onHelp }: Page): void => {
  switch (action) {
    case 'next':
      return stepHeadlines(1);
    case 'previous':
      return stepHeadlines(-1);
    case 'home':
      return void navigate('/');
    case 'back':
      // The link knows whether the list is in the history.
      return document.querySelector<HTMLElement>('main [data-back]')?.click();
    case 'settings':
      return onSettings();
    case 'search': {
      const box = document.querySelector<HTMLElement>('[role="search"] input');
      // On a phone there is a link instead of the box.
      return box && box.getClientRects().length > 0 ? box.focus() : void navigate('/search/');
    }
    case 'help':
      return onHelp();
    default: {
      // Reads the address, not the screen, because the screen follows only when its data have
      // arrived: so pressing 1 and 5 in quick succession chooses both places.
      const view = parsePath(location.pathname.slice(home.length - 1), location.search);
      if (view.screen !== 'headlines') return;
      const filter = action === 'all' ? [] : togglePlace(view.filter, action);
      return void navigate(headlinesPath({ filter }), { state: STAY });
    }
  }
};
