// Runs inside the measured page, before its own scripts: only the function's source text reaches the browser.

/** The link that every site has to the one article that all of them show. */
export const ARTICLE_LINK = 'a[href*=xi-visits]';

/** A place in the window, in CSS pixels. */
export type Point = { x: number; y: number };
type Options = {
  /** Which link will be tapped: the first one that is visible. */
  selector: string;
  /**
   * The prefix after which the page logs the link's place to the console as soon as it is painted:
   * a question from outside would wait for the page's scripts. Null to ask for the place later.
   */
  sign: string | null;
};

/** From the click to the heading, in milliseconds, and whether that was a page load. */
export type Tap = { ms: number; way: 'step' | 'load' };

declare global {
  interface Window {
    benchTap?: Tap;
    benchFindLink?: () => Point | null;
  }
}

/**
 * Measures the time from a tap on a link to the first frame with another `h1`, and leaves it in
 * `window.benchTap`. The time of the tap is kept in session storage, so that a page load is timed
 * by the same clock as a step inside the app.
 */
export function observeTap({ selector, sign }: Options): void {
  const heading = () => document.querySelector('h1')?.textContent.trim() ?? '';
  const wallClock = (time: number) => performance.timeOrigin + time;
  const whenFrameShows = (isShown: () => boolean, then: (time: number) => void) => {
    const look = () => {
      if (isShown()) then(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  const whenPainted = (then: (time: number) => void) =>
    new PerformanceObserver((list, observer) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (!paint) return;
      observer.disconnect();
      then(paint.startTime);
    }).observe({ type: 'paint', buffered: true });

  const tappedAt = sessionStorage.getItem('bench-tap');
  if (tappedAt !== null) {
    sessionStorage.removeItem('bench-tap');
    whenFrameShows(
      () => heading() !== '',
      (frame) =>
        // A frame may be ready before the browser paints the page for the first time.
        whenPainted((paint) => {
          const ms = wallClock(Math.max(frame, paint)) - Number(tappedAt);
          window.benchTap = { ms, way: 'load' };
        }),
    );
    return;
  }

  const findLink = () => {
    const link = [...document.querySelectorAll(selector)].find((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && right > 0 && left < innerWidth && each.checkVisibility();
    });
    if (!link) return null;
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) link.scrollIntoView({ block: 'center' });
    // The middle of the box of a link over two lines may lie outside of both.
    const [line] = link.getClientRects();
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  };
  window.benchFindLink = findLink;
  if (sign !== null) {
    whenPainted(() => {
      const announce = () => console.debug(sign + JSON.stringify(findLink()));
      if (document.querySelector(selector)) announce();
      else whenFrameShows(() => document.querySelector(selector) !== null, announce);
    });
  }

  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      const [address, oldHeading] = [location.href, heading()];
      sessionStorage.setItem('bench-tap', String(wallClock(timeStamp)));
      whenFrameShows(
        () => location.href !== address && heading() !== '' && heading() !== oldHeading,
        (frame) => {
          sessionStorage.removeItem('bench-tap');
          window.benchTap = { ms: frame - timeStamp, way: 'step' };
        },
      );
    },
    { capture: true, once: true },
  );
}
