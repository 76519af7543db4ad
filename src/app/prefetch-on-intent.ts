import type { QueryClient } from '@tanstack/react-query';
import { isMetered } from '../device/is-metered.ts';
import type { Translation } from '../core/i18n/translate.ts';
import { parsePath } from '../core/addresses/urls.ts';
import { warmScreen } from './warm-screen.ts';

const INTENT = ['pointerover', 'touchstart', 'focusin'] as const;

/**
 * Fetches a link's data before it is followed: when a pointer or the focus reaches the link and,
 * because a thumb gives no such warning, when a headline is in view while the network is idle and
 * not metered.
 */
export const prefetchOnIntent = (
  client: QueryClient,
  translation: Translation,
  basename: string,
): void => {
  // The attribute is an address in HTML and SVG alike; the `href` property of an SVG link is not.
  const prefetch = (link: Element) => {
    const { origin, pathname, search } = new URL(link.getAttribute('href') ?? '', location.href);
    if (origin !== location.origin || !pathname.startsWith(basename)) return;
    const view = parsePath(pathname.slice(basename.length - 1), search);
    // A failed prefetch costs nothing: the navigation asks again, and reports.
    if (view.screen !== 'not-found') warmScreen(client, translation, view).catch(() => {});
  };

  const onIntent = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a[href]');
    if (link) prefetch(link);
  };
  for (const type of INTENT) document.addEventListener(type, onIntent, { passive: true });

  if (isMetered()) return;
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      prefetch(target);
    }
  });
  const observeHeadlines = () =>
    document
      .querySelectorAll('main article :is(h2, h3, h4) a')
      .forEach((link) => seen.observe(link));
  observeHeadlines();
  // Observes the app's element, not the page's `main`: that goes when the app replaces the page.
  const app = document.getElementById('app');
  if (app) new MutationObserver(observeHeadlines).observe(app, { childList: true, subtree: true });
};
