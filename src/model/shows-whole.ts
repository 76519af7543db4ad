import type { View } from './urls.ts';

/** True for a view that shows something of the whole site, so that its page changes with every article. */
export const showsWhole = (view: View): boolean =>
  view.screen === 'headlines'
    ? view.page === null
    : view.screen === 'archive' || view.screen === 'not-found';
