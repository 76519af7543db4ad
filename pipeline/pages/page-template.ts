import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Graph } from 'schema-dts';
import type { RenderedPage } from '../../src/app/render.tsx';
import type { Locale } from '../../src/i18n/locales.ts';
import type { View } from '../../src/model/urls.ts';
import { BUNDLE_MANIFEST } from '../bundle/bundle-manifest.ts';
import { readScreenFiles } from './screen-files.ts';
import { policyForMeta, type InlineParts } from '../security-headers.ts';

/** A page's parts: what the app rendered, and what the page tells machines. */
type PageParts = RenderedPage & { structuredData?: Graph | null };

/** The page that the bundler made of index.html, ready for a page's own parts. */
export type PageTemplate = {
  fill: (locale: Locale, page: PageParts, screen: View['screen']) => string;
  inline: InlineParts;
};

/** Links to the files that a screen does not share with all others. */
type LinksOf = (screen: View['screen'], locale: Locale) => { head: string; end: string };

const SHEET_LINK = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
/** Styles of the screens, and of a part that waits to be seen, which the bundler would load with their script. */
const SCREENS = /^(?:hydrate|CountryMap)-.*\.css$/;
/**
 * Reads the bundler's page. The sheets of what every page may show move into it; those of what comes on
 * first use stay files, which come with its script.
 * @param file the page; the bundler's manifest lies beside it.
 * @param dir the bundle's folder.
 */
export const readTemplate = async (file: string, dir: string): Promise<PageTemplate> => {
  const built = await readFile(file, 'utf8');
  const link = SHEET_LINK.exec(built)?.[1];
  if (link === undefined) throw new Error('The bundle has no style sheet.');
  const assets = await readdir(path.join(dir, 'assets'));
  const screens = assets.filter((name) => SCREENS.test(name));
  const sheets = [path.basename(link), ...screens].map((name) =>
    readFile(path.join(dir, 'assets', name), 'utf8'),
  );
  const styles = (await Promise.all(sheets)).map((sheet) => sheet.trim()).join('');
  // A disabled link is not fetched, and tells the bundler's loader that the sheet is there.
  const present = [path.basename(link), ...screens].map(
    (name) =>
      `<link rel="stylesheet" disabled href="${path.posix.join(path.dirname(link), name)}">`,
  );
  const html = built.replace(SHEET_LINK, () => present.join(''));
  const root = path.posix.dirname(path.posix.dirname(link));
  const filesOf = await readScreenFiles(path.join(path.dirname(file), BUNDLE_MANIFEST));
  const linksOf: LinksOf = (screen, locale) => {
    const own = filesOf(screen, locale);
    const hrefOf = (each: string) => path.posix.join(root, each);
    const links = (rel: string, files: readonly string[]) =>
      files.map((each) => `<link rel="${rel}" href="${hrefOf(each)}">`).join('');
    return {
      head: links('stylesheet', own.sheets) + links('modulepreload', own.scripts),
      // Behind what is read, and after the fonts.
      end: links('modulepreload" fetchpriority="low', own.app),
    };
  };
  return createTemplate(html, { styles, script: await readInlineScript() }, linksOf);
};

/** The script that every page runs before its first paint, to the letter that its hash is made of. */
export const readInlineScript = async (): Promise<string> => {
  const file = path.join(import.meta.dirname, '../../src/settings/before-paint.js');
  return (await readFile(file, 'utf8')).replace(/^\/\/.*\n/, '').trim();
};

const createTemplate = (html: string, inline: InlineParts, linksOf: LinksOf): PageTemplate => {
  // No preload of fonts: the sheet stands in the page, so they are found as early, and a preloaded
  // font would hold the first paint back by up to 100 ms.
  const fixedHead = [
    // A number of which the system makes a link is not what was prerendered: the app would render anew.
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">',
    `<meta http-equiv="Content-Security-Policy" content="${policyForMeta(inline)}">`,
    `<script>${inline.script}</script>`,
    `<style>${inline.styles}</style>`,
  ].join('');
  return {
    inline,
    fill: (locale, page, screen) => {
      const { head, end } = linksOf(screen, locale);
      return fillTemplate(html, locale, page, { head: fixedHead + head, end });
    },
  };
};

const ROOMS = /<html lang="ar" dir="rtl">|<!--page-(?:head|body|data)-->/g;

/** Puts a page's parts where index.html has room for them: in one pass, as the parts are long. */
export const fillTemplate = (
  html: string,
  locale: Locale,
  page: PageParts,
  fixed = { head: '', end: '' },
): string =>
  html.replace(ROOMS, (room) => {
    switch (room) {
      case '<!--page-head-->':
        return fixed.head + page.head;
      case '<!--page-body-->':
        return page.body;
      case '<!--page-data-->':
        return (
          dataScript('type="application/json" id="page-data"', page.data) +
          (page.structuredData
            ? dataScript('type="application/ld+json"', page.structuredData)
            : '') +
          fixed.end
        );
      default:
        return `<html lang="${locale.code}" dir="${locale.dir}">`;
    }
  });

/** A script element that the browser does not run. Its JSON cannot end it. */
const dataScript = (attributes: string, value: unknown): string =>
  `<script ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
