import { isPlainClick } from './plain-click.ts';

/** Whether the reader has followed a link before the app was there. */
let isLeaving = false;

/** Whether the page is being left in any other way, as by the address bar, before the app was there. */
let isUnloading = false;

/** The address to which a plain click on a link takes this tab; null for anything else. */
const destinationOf = (event: MouseEvent): URL | null => {
  const link = event.target instanceof Element && event.target.closest('a[href]');
  if (!link || !isPlainClick(event) || link.hasAttribute('target')) return null;
  const { href } = new URL(link.getAttribute('href') ?? '', location.href);
  return /^https?:/.test(href) ? new URL(href) : null;
};

const withoutHash = ({ origin, pathname, search }: URL | Location) => origin + pathname + search;

const leave = (event: MouseEvent): void => {
  const destination = destinationOf(event);
  // A place in this page loads nothing.
  if (!destination || withoutHash(destination) === withoutHash(location)) return;
  isLeaving = true;
  window.stop();
};

const unload = (): void => {
  isUnloading = true;
};

/** The browser shows the page again as it was left, without the app that was still loading. */
const comeBack = ({ persisted }: PageTransitionEvent): void => {
  if (persisted && (isLeaving || isUnloading)) location.reload();
};

/**
 * A tap before the app is there loads a page. On a slow line that page would compete with scripts
 * and fonts of the one that is left, and come half a second later: so those are aborted.
 * @returns what ends this, when the app handles links itself; whether the reader is leaving by a tap; and
 *   whether scripts may be lost because the page is left: Firefox gives them up before the next page answers.
 */
export const leaveQuickly = () => {
  document.addEventListener('click', leave);
  addEventListener('beforeunload', unload);
  addEventListener('pageshow', comeBack);
  return {
    end: (): void => {
      document.removeEventListener('click', leave);
      removeEventListener('beforeunload', unload);
      // What led elsewhere was a download.
      isUnloading = false;
    },
    isLeaving: (): boolean => isLeaving,
    mayLoseScripts: (): boolean => isLeaving || isUnloading,
  };
};
