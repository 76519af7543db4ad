import { withoutHash } from './without-hash.ts';

/**
 * Reloads the page when a step in the history leads where nobody else would show it. Before the app
 * has taken the page over, that is every other address: after a reload, the entries that the app
 * had made belong to the new document, so the browser changes nothing but the address. Later, it is
 * an address that the app cannot show, to which extensions can move the history.
 * @param canShow whether the app, once it is there, shows the present address
 */
export const loadSteps = (canShow: () => boolean): void => {
  const shown = withoutHash(location);
  addEventListener('popstate', () => {
    const isTakenOver = 'ready' in document.documentElement.dataset;
    if (isTakenOver ? !canShow() : withoutHash(location) !== shown) location.reload();
  });
};
