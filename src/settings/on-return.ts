/**
 * Calls back when a page may have missed changes that other pages made on the device: when going
 * back has brought it out of the browser's memory, as it was left, or when its tab is shown again.
 * @returns a function that ends it
 */
export const onReturn = (callback: () => void): (() => void) => {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) callback();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') callback();
  };
  addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
