import { hasOwnLinks, isOwnAddress } from './app/is-own-address.ts';
import { readAddress } from './app/read-address.ts';
import { readPageData } from './app/read-page-data.ts';
import { searchAhead } from './app/search-ahead.ts';
import { SITE } from './navigation/site.ts';
import { dictionaries } from './core/i18n/dictionaries.ts';
import { noteArrival } from './navigation/arrival.ts';
import { leaveQuickly } from './navigation/leave-quickly.ts';
import { loadSteps } from './navigation/load-steps.ts';
import { nextTask, whenIdle } from './device/when-idle.ts';
import './styles/index.css';

const address = readAddress(location, SITE);
// If this fails, the screen reports it later.
if (address) searchAhead(address.path).catch(() => {});

noteArrival();
const leaving = leaveQuickly();
loadSteps(() => readAddress(location, SITE)?.basename === address?.basename);

/*
 * The page is already readable, so the app waits until it has been painted. Clicks before that are
 * plain page loads, which every prerendered page supports. If another site shows the page, it stays
 * as it is.
 */
const start = async () => {
  const pageData = readPageData();
  const root = document.getElementById('app');
  const isOwn = isOwnAddress(pageData, new URL(location.href), SITE);
  if (!address || !root || !isOwn || !hasOwnLinks(root, pageData, SITE)) return leaving.end();
  // Half of the app, run in a task of its own: as one task, both halves would delay a tap.
  await import('./app/react.ts');
  await nextTask();
  const [{ hydrate }, dictionary] = await Promise.all([
    import('./app/hydrate.tsx'),
    dictionaries[address.locale.code](),
  ]);
  await nextTask();
  if (leaving.isLeaving()) return;
  // Read again: meanwhile the reader may have gone to a place in the page.
  const current = readAddress(location, SITE) ?? address;
  await hydrate({ root, address: current, pageData, dictionary, onTaken: leaving.end });
};
requestAnimationFrame(() => void whenIdle().then(start).catch(reloadOnce));

/** The page is older than the last deploy and its script is gone: load the new page, but never in a loop. */
function reloadOnce(cause: unknown) {
  // Loading was cancelled because the reader goes to another page: the script is not gone.
  if (leaving.mayLoseScripts()) return;
  const mark = 'reloaded-for-lost-script';
  try {
    if (sessionStorage.getItem(mark) === location.href) return;
    sessionStorage.setItem(mark, location.href);
  } catch {
    return; // Without storage a loop could not be noticed. The page stays readable as it is.
  }
  console.warn('A script of this page is gone.', cause);
  location.reload();
}
