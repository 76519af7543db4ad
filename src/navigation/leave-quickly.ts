import { isPlainClick } from './plain-click.ts';
import { withoutHash } from './without-hash.ts';

/** Whether the reader followed a link before the app had started. */
let isLeaving = false;

/**
 * Whether the page began to unload in any way, such as by the address bar, before the app had
 * started.
 */
let isUnloading = false;

/** The address to which a plain click on a link takes this tab; null for anything else. */
const destinationOf = (event: MouseEvent): URL | null => {
  const link = event.target instanceof Element && event.target.closest('a[href]');
  if (!link || !isPlainClick(event) || link.hasAttribute('target')) return null;
  const { href } = new URL(link.getAttribute('href') ?? '', location.href);
  return /^https?:/.test(href) ? new URL(href) : null;
};

const leave = (event: MouseEvent): void => {
  const destination = destinationOf(event);
  // A link to a place in this page loads nothing.
  if (!destination || withoutHash(destination) === withoutHash(location)) return;
  isLeaving = true;
  window.stop();
};

const unload = (): void => {
  isUnloading = true;
};

/**
 * The browser shows a page again that was left while the app was still loading: that page has no
 * app.
 */
const comeBack = ({ persisted }: PageTransitionEvent): void => {
  if (persisted && (isLeaving || isUnloading)) location.reload();
};

/**
 * A tap before the app has started loads a page. On a slow line that page would share the bandwidth
 * with scripts and fonts of the page that is left, and arrive half a second later; so those
 * downloads are aborted.
 * @returns `end` stops this once the app handles links itself; `isLeaving` tells whether the reader
 * is leaving by a tap; `mayLoseScripts` whether scripts may be lost because the page is left:
 * Firefox cancels them before the next page answers.
 */
export const leaveQuickly = () => {
  document.addEventListener('click', leave);
  addEventListener('beforeunload', unload);
  addEventListener('pageshow', comeBack);
  return {
    end: (): void => {
      document.removeEventListener('click', leave);
      removeEventListener('beforeunload', unload);
      // If the page is still here, the link led to a download.
      isUnloading = false;
    },
    isLeaving: (): boolean => isLeaving,
    mayLoseScripts: (): boolean => isLeaving || isUnloading,
  };
};
