/**
 * Calls back when a page may have missed what others kept on the device: going back has brought it
 * out of the browser's memory, as it was left, or its tab is looked at again. @returns what ends it
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
