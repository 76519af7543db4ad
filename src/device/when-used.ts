/** In milliseconds: somebody who looks at a page for this long reads it. */
const LONG_LOOK = 10_000;

/** In milliseconds: the effect of the touch itself comes first. */
const PAUSE = 1000;

/** What people do with a page; `focusin` is the first sign of a keyboard or a screen reader. */
const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

/**
 * Resolves when somebody uses the page: soon after the first touch, key, focus or scroll, or after
 * a long time without any of these. It resolves at once if there is no time to wait, because the
 * reader turns to something else or the network goes.
 */
export const whenUsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (scrollY > 0 || !navigator.onLine || document.visibilityState === 'hidden') return resolve();
    const signs = new AbortController();
    const { signal } = signs;
    const tell = () => {
      signs.abort();
      resolve();
    };
    setTimeout(tell, LONG_LOOK);
    const onSign = () => setTimeout(tell, PAUSE);
    for (const sign of SIGNS)
      addEventListener(sign, onSign, { capture: true, passive: true, once: true, signal });
    document.addEventListener('visibilitychange', tell, { signal });
    addEventListener('offline', tell, { signal });
  });
