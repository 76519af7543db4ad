import type { View } from '../addresses/urls.ts';

/** True for a view that shows something of the whole site, or searches it, so that its page changes with every article. */
export const showsWhole = (view: View): boolean =>
  view.screen === 'headlines'
    ? view.page === null
    : ['archive', 'not-found', 'search'].includes(view.screen);
