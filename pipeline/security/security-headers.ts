import { hash } from 'node:crypto';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { PLACES } from '../../src/core/news/country.ts';
import { pathOf, type View } from '../../src/core/addresses/urls.ts';
import { SHELL_PAGE } from '../../src/core/site/worker-plan.ts';
import { partnersPath } from '../../src/core/addresses/partner-address.ts';
import {
  FEED_FORMATS,
  FEED_TYPES,
  feedFileIn,
  feedPath,
  OPML_PATH,
  OPML_TYPE,
} from '../../src/core/addresses/feed-address.ts';

/** The inline parts of a page: the sheet of its first view, and the script that must run before the first paint. */
export type InlineParts = { styles: string; script: string };

const hashSource = (content: string) => `'sha256-${hash('sha256', content, 'base64')}'`;

/**
 * What a page may do. Only these inline parts are allowed, by their hashes. The policy stands in the
 * page's `<meta>`, so it holds on every host, and no header repeats it: a header would name the
 * sheets of all kinds of pages in a folder, and add up to half a kilobyte to every page.
 */
export const pagePolicy = ({ styles, script }: InlineParts): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${hashSource(script)}`,
    `style-src 'self' ${hashSource(styles)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ].join('; ');

/** What an embed may do: use its one sheet. It does not say who may frame it, so everybody may. */
export const embedPolicy = (styles: string): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${hashSource(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

type Input = {
  basePath: string;
  locales: readonly Locale[];
  /** Every view that has a page. */
  views: readonly View[];
};

/**
 * `_headers`, for hosts that read it: what a `<meta>` cannot express. An embed must not get the
 * headers that forbid framing, and hosts treat paths that two rules match in different ways: one
 * joins their values, another takes the last, and only one can remove a header. So no header is
 * set twice for a path: what differs stands in rules that do not overlap, generated from the views
 * so that none is forgotten. An unknown address gets the general rule alone; its page offers
 * nothing that a reader could be tricked into clicking. There is no Cross-Origin-Opener-Policy:
 * with it, a browser starts another process before it reads the page, which delays a slow phone's
 * first paint by 35 ms, and there is nothing here that an opener could learn or do.
 */
export const headersFile = ({ basePath, locales, views }: Input): string => {
  const folders = locales.map(({ pathPrefix }) => `${basePath.slice(0, -1)}${pathPrefix}`);
  const patterns = new Set(views.flatMap(patternsOf));
  const rules: [path: string, headers: readonly string[]][] = [
    [
      `${basePath}*`,
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=()',
        'Strict-Transport-Security: max-age=63072000; includeSubDomains; preload',
      ],
    ],
    ...folders.flatMap((folder) =>
      Array.from(patterns, (pattern): [string, string[]] => [`${folder}${pattern}`, OF_PAGES]),
    ),
    [`${basePath}${SHELL_PAGE}`, OF_PAGES],
    [`${basePath}assets/*`, [OWN_PAGES_ONLY, FOR_EVER]],
    [`${basePath}data/*`, [OWN_PAGES_ONLY]],
    // Feed readers and search engines show these files on pages of their own.
    [`${basePath}media/*`, [FOR_EVER]],
    [`${basePath}data/lists/*`, [FOR_EVER]],
    [`${basePath}data/search/*`, [FOR_EVER]],
    // For feeds, hosts guess a wrong type from the file ending.
    ...FEED_FORMATS.flatMap((format) =>
      [
        ...[null, ...PLACES].map((place) => feedPath(place, format)),
        // One rule for all of them: some hosts accept at most a hundred.
        feedFileIn(partnersPath({ code: ':code' }), format),
        feedFileIn('/stories/:id/', format),
        feedFileIn('/names/:id/', format),
      ].map((path): [string, string[]] => [
        `${basePath.slice(0, -1)}${path}`,
        [`Content-Type: ${FEED_TYPES[format]}; charset=utf-8`],
      ]),
    ),
    [`${basePath.slice(0, -1)}${OPML_PATH}`, [`Content-Type: ${OPML_TYPE}; charset=utf-8`]],
  ];
  return rules.map(([path, headers]) => `${[path, ...headers].join('\n  ')}\n`).join('');
};

const OWN_PAGES_ONLY = 'Cross-Origin-Resource-Policy: same-origin';
/** Nobody may frame a page. Every browser that the app supports reads the policy; X-Frame-Options would say it twice. */
const OF_PAGES = ["Content-Security-Policy: frame-ancestors 'none'", OWN_PAGES_ONLY];
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';

/**
 * The whole top folder of a view, because a host may have a page for other spellings of its
 * address; the front page by its two names.
 */
const patternsOf = (view: View): string[] => {
  const path = pathOf(view);
  const [, folder] = /^(\/[^/]+\/)/.exec(path) ?? [];
  if (folder !== undefined) return [`${folder}*`];
  return path === '/' ? ['/', '/index.html'] : [path];
};
