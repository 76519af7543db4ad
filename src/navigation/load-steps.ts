import { withoutHash } from './without-hash.ts';

/**
 * Reloads the page after a step in the history to an address that nothing else would show. Before
 * the app has taken over the page, that is every other address: after a reload, the entries that
 * the app made belong to the new document, so the browser changes only the address. Later, it is an
 * address that the app cannot show; extensions can move the history to one.
 * @param canShow whether the app, once it has taken over, can show the current address
 */
export const loadSteps = (canShow: () => boolean): void => {
  const shown = withoutHash(location);
  addEventListener('popstate', () => {
    const isTakenOver = 'ready' in document.documentElement.dataset;
    if (isTakenOver ? !canShow() : withoutHash(location) !== shown) location.reload();
  });
};
