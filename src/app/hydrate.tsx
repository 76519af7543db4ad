import type { Dictionary } from '../core/i18n/dictionaries.ts';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { fetchJson } from '../data/get-json.ts';
import { createQueryClient } from '../data/query-client.ts';
import type { Locale } from '../core/i18n/locales.ts';
import { createTranslation } from '../core/i18n/translate.ts';
import { isQuoteLost } from '../core/addresses/urls.ts';
import { LOST_QUOTE } from '../navigation/link-state.ts';
import { App } from './App.tsx';
import { bringFaces } from './bring-faces.ts';
import { withSaved } from './offline/with-saved.ts';
import { ERROR_REPORTS } from './error-reports.ts';
import { keepFocus } from './keep-focus.ts';
import { prefetchOnIntent } from './prefetch-on-intent.ts';
import type { Address } from './read-address.ts';
import type { PageData } from './read-page-data.ts';
import { removeFirstStyles } from './remove-first-styles.ts';
import { removeMetadata } from './use-first-metadata.ts';
import { warmScreen } from './warm-screen.ts';
import { whenIdle } from '../device/when-idle.ts';

const basePath = import.meta.env.BASE_URL;

type Page = {
  root: Element;
  address: Address;
  pageData: PageData;
  dictionary: Dictionary;
  /** Called when the app handles links itself; never if a screen's script is lost before. */
  onTaken: () => void;
};

/**
 * Turns the page into the app: takes over its HTML or, if the host had no page for the address,
 * replaces it.
 */
export const hydrate = async ({
  root,
  address: { locale, view, basename, canonical },
  pageData,
  dictionary,
  onTaken,
}: Page): Promise<void> => {
  if (canonical !== location.pathname + location.search + location.hash) {
    const lost = isQuoteLost(view, location.search);
    const state: unknown = lost ? { ...history.state, usr: LOST_QUOTE } : history.state;
    history.replaceState(state, '', canonical);
  }
  const client = createQueryClient(withSaved(fetchJson(basePath.slice(0, -1))));
  for (const [key, value] of pageData.queries) client.setQueryData(key, value);

  const translation = createTranslation(locale, dictionary);
  const app = (
    <BrowserRouter basename={basename} useTransitions={false}>
      <App client={client} translation={translation} />
    </BrowserRouter>
  );
  if (location.pathname + location.search === pageData.path) {
    // Without its script, a prerendered page stays as it is, and readable. Only a search has
    // nothing to show yet.
    const isReady = warmScreen(client, translation, view);
    await (view.screen === 'search' ? isReady.catch(() => {}) : isReady);
    onTaken();
    hydrateRoot(root, app, ERROR_REPORTS);
  } else {
    // Either the page shows another state of its list, or it is the host's 404 page. The screen
    // will report what could not be loaded, so an error here may be ignored.
    await warmScreen(client, translation, view).catch(() => {});
    onTaken();
    clearForeignHead(locale);
    keepFocus(root);
    createRoot(root, ERROR_REPORTS).render(app);
  }
  await whenIdle();
  removeFirstStyles();
  prefetchOnIntent(client, translation, basename);
  await whenIdle();
  await bringFaces();
};

/** Removes the replaced page's head and language, which are wrong for the new screen. */
const clearForeignHead = ({ code, dir }: Locale) => {
  document.documentElement.lang = code;
  document.documentElement.dir = dir;
  const page = 'title, meta[name=description], meta[name=robots], link[rel=canonical]';
  document.head.querySelectorAll(page).forEach((element) => element.remove());
  removeMetadata();
};
