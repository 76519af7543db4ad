/** In milliseconds. Who looks at a page for so long reads it. */
const LONG_LOOK = 10_000;

/** What people do with a page; `focusin` is the first sign of a keyboard or a screen reader. */
const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

/**
 * Resolves when somebody is there: at the first touch, key, focus or scroll, and after a long look at
 * the page alone. Also at once when there is no time to wait: the reader turns to something else, or the
 * network goes.
 */
export const whenUsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (scrollY > 0 || !navigator.onLine || document.visibilityState === 'hidden') return resolve();
    const signs = new AbortController();
    const timer = setTimeout(tell, LONG_LOOK);
    function tell() {
      clearTimeout(timer);
      signs.abort();
      resolve();
    }
    const { signal } = signs;
    for (const sign of SIGNS)
      addEventListener(sign, tell, { capture: true, passive: true, signal });
    document.addEventListener('visibilitychange', tell, { signal });
    addEventListener('offline', tell, { signal });
  });
