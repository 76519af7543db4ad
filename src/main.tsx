import { searchAhead } from './app/search-ahead.ts';
import { SITE } from './components/site.ts';
import { splitLocale } from './i18n/locales.ts';
import { dictionaries } from './i18n/dictionaries.ts';
import './styles/index.css';

/*
 * The page is already readable: the app waits until it has been painted.
 * Clicks before that are plain page loads, and every page is prerendered. A browser may find itself
 * idle late or never, so there is a limit to the wait.
 */
const LONGEST_WAIT = 500;
const whenIdle = (start: () => void) =>
  window.requestIdleCallback
    ? window.requestIdleCallback(start, { timeout: LONGEST_WAIT })
    : setTimeout(start, 1);

const { locale, path } = splitLocale(
  location.pathname.slice(SITE.basePath.length - 1),
  SITE.locales,
);
// The screen tells what could not be read.
searchAhead(path).catch(() => {});
requestAnimationFrame(() => {
  whenIdle(() => {
    const parts = Promise.all([import('./app/hydrate.tsx'), dictionaries[locale.code]()]);
    parts.then(([{ hydrate }, dictionary]) => hydrate(dictionary)).catch(reloadOnce);
  });
});

/** The page is older than the last deploy and its script is gone: load the new page, but never in a loop. */
function reloadOnce(cause: unknown) {
  const mark = 'reloaded-for-lost-script';
  try {
    if (sessionStorage.getItem(mark) === location.href) return;
    sessionStorage.setItem(mark, location.href);
  } catch {
    return; // Without storage a loop could not be noticed. The page stays readable as it is.
  }
  console.warn('A script of this page is gone; loading the page again.', cause);
  location.reload();
}
