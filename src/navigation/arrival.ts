/** What is known of how the document was opened. */
const arrival = { isPlaceLost: false, isFocusLost: false };

/**
 * Notes, before the app has started, what the browser restores of an entry of the history. It keeps
 * no focus of a page that it loads again. It keeps the place, except in entries that the app made
 * while it restored places itself; and Firefox forgets it at a reload of a right-to-left page.
 */
export const noteArrival = (): void => {
  const isApps = history.scrollRestoration === 'manual';
  const [load] = performance.getEntriesByType('navigation');
  const type = load instanceof PerformanceNavigationTiming ? load.type : '';
  arrival.isFocusLost = isApps || type === 'back_forward';
  arrival.isPlaceLost = isApps || type === 'reload';
  // A reader who has scrolled meanwhile, or whom the browser has brought back, is where they want
  // to be, also if that is the top.
  addEventListener('scroll', () => (arrival.isPlaceLost = false), { once: true });
};

/** Whether the app has to bring the reader back to the place where the entry was left. */
export const isPlaceLost = (): boolean => arrival.isPlaceLost && scrollY === 0;

/** Whether the app has to give the focus back to the link that led away. */
export const isFocusLost = (): boolean =>
  arrival.isFocusLost && document.activeElement === document.body;
