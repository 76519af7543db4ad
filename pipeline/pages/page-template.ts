import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Graph } from 'schema-dts';
import type { RenderedPage } from '../../src/app/render.tsx';
import type { Locale } from '../../src/core/i18n/locales.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import { PAGE_STYLES, BUNDLE_MANIFEST } from '../bundle/bundle-manifest.ts';
import { takeParts } from '../bundle/part-styles.ts';
import { pagePolicy, type InlineParts } from '../security/security-headers.ts';
import { FIRST_VIEW, type FirstView } from './first-view.ts';
import { readScreenFiles } from './screen-files.ts';

/** A page's parts: what the app rendered, and what the page tells machines. */
type PageParts = RenderedPage & { structuredData?: Graph | null };

/** The page that the bundler made of index.html, ready for a page's own parts. */
export type PageTemplate = {
  /** @param firstView if it differs from that of the screen's other pages. */
  fill: (locale: Locale, page: PageParts, screen: View['screen'], firstView?: FirstView) => string;
};

const SHEET_LINK = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;

/**
 * The bundler knows the files of public/ and puts the site's folder before them; the build writes
 * this one itself.
 */
const WEB_MANIFEST = /(?<=<link rel="manifest" href=")[^"]+/;

/**
 * Nothing is painted before the parser comes to the main part. Where it pauses in the middle of the
 * masthead (on a slow phone, or between two packets), the tools painted so far would move when the
 * rest of them comes.
 */
const WHOLE_MASTHEAD = '<link rel="expect" href="#screen" blocking="render">';

/** Index.html is laid out for people; otherwise every page would carry its indentation. */
const INDENT = /\n\s*(?=<)/g;

/**
 * Systems turn numbers into links; then the page would differ from what was prerendered, and the
 * app would render it anew.
 */
const NO_LINKS_OF_NUMBERS =
  '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">';

/**
 * Reads the bundler's page. The styles of a screen's first view move into its pages; a link
 * further down loads the rest, and only what stands below it has to wait for that.
 * @param file the page; the bundler's manifest and the styles of every page lie beside it.
 * @param more layers that every page holds besides (first-view.ts)
 */
export const readTemplate = async (
  file: string,
  more: readonly string[] = [],
): Promise<PageTemplate> => {
  const built = await readFile(file, 'utf8');
  const href = SHEET_LINK.exec(built)?.[1];
  if (href === undefined) throw new Error('The bundle has no style sheet.');
  const layers = await readFile(path.join(path.dirname(file), PAGE_STYLES), 'utf8');
  const script = await readInlineScript();
  const inlines = new Map<string, InlineParts>();
  for (const [firstView, parts] of Object.entries(FIRST_VIEW))
    inlines.set(firstView, { styles: takeParts(layers, [...more, ...parts]), script });
  const inlineOf = (firstView: FirstView): InlineParts => {
    const inline = inlines.get(firstView);
    if (!inline) throw new Error(`There are no styles of the first view ${firstView}.`);
    return inline;
  };
  const { appScripts, scriptsOf } = await readScreenFiles(
    path.join(path.dirname(file), BUNDLE_MANIFEST),
  );
  const root = path.posix.dirname(path.posix.dirname(href));
  const linksTo = (rel: string, files: readonly string[]) =>
    files.map((each) => `<link rel="${rel}" href="${path.posix.join(root, each)}">`).join('');
  const link = `<link rel="stylesheet" href="${href}">`;
  // The link inside a screen goes with that screen; the one at the end stays. It costs no request.
  const html = built
    .replace(SHEET_LINK, '')
    .replace('</body>', `${link}</body>`)
    .replace(WEB_MANIFEST, path.posix.join(root, 'app.webmanifest'))
    .replace(INDENT, '');
  return {
    fill: (locale, page, screen, firstView = screen) => {
      const inline = inlineOf(firstView);
      // No preload of fonts: the sheet stands in the page, so they are found as early, and a
      // preload would delay the first paint by up to 100 ms.
      const head = [
        NO_LINKS_OF_NUMBERS,
        `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(inline)}">`,
        `<script>${inline.script}</script>`,
        // A page that the app draws anew, such as the worker's, has no main part to wait for.
        page.body.includes('id="screen"') ? WHOLE_MASTHEAD : '',
        `<style>${inline.styles}</style>`,
        linksTo('modulepreload', scriptsOf(screen, locale)),
      ];
      // After the content and the fonts.
      const end = linksTo('modulepreload" fetchpriority="low', appScripts(locale));
      return fillTemplate(html, locale, page, { head: head.join(''), later: link, end });
    },
  };
};

/** The script that every page runs before its first paint, exactly as its hash was computed. */
export const readInlineScript = async (): Promise<string> => {
  const file = path.join(import.meta.dirname, '../../src/core/settings/before-paint.js');
  return (await readFile(file, 'utf8'))
    .replace(/^\/\/.*\n/, '')
    .replaceAll(GAP, '$1')
    .trim();
};

/** Spaces around punctuation. None of the script's strings or patterns has a space beside it. */
const GAP = /\s*([{}()=;&,|?]+)\s*/g;

const ROOMS = /<html lang="ar" dir="rtl">|<!--page-(?:head|body|data)-->/g;

/** Where the app leaves room for the link to the later styles; the first place is used. */
const LATER = /(?<=<(?:div|li) hidden="" data-later="">)/;

/**
 * What all pages of a screen have in common: in the head, in the place for the later styles, and
 * at the end.
 */
type FixedParts = { head: string; later: string; end: string };

/**
 * Puts a page's parts into the places that index.html has for them, in one pass, because the parts
 * are long.
 */
export const fillTemplate = (
  html: string,
  locale: Locale,
  page: PageParts,
  fixed: Partial<FixedParts> = {},
): string =>
  html.replace(ROOMS, (room) => {
    switch (room) {
      case '<!--page-head-->':
        return (fixed.head ?? '') + page.head;
      case '<!--page-body-->':
        return page.body.replace(LATER, fixed.later ?? '');
      case '<!--page-data-->':
        return (
          dataScript('type="application/json" id="page-data"', page.data) +
          (page.structuredData
            ? dataScript('type="application/ld+json"', page.structuredData)
            : '') +
          (fixed.end ?? '')
        );
      default:
        return `<html lang="${locale.code}" dir="${locale.dir}">`;
    }
  });

/** A script element that the browser does not run. Its JSON cannot end the element. */
const dataScript = (attributes: string, value: unknown): string =>
  `<script ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
