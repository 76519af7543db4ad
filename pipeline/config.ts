import path from 'node:path';
import type { Site } from '../src/core/i18n/localized-url.ts';
import { FIRST, LOCALES, type Locale } from '../src/core/i18n/locales.ts';
import { readNewsroom } from '../src/core/newsroom/read-newsroom.ts';

/** What one build is made from, and where it goes. */
export type BuildConfig = {
  /** Folder with `articles/` and, if there are pictures, `media/`. */
  contentDir: string;
  /** Folder that the build replaces. */
  distDir: string;
  /** Origin in absolute links, without a slash at its end. */
  siteUrl: string;
  /** Path under which a host serves the site; begins and ends with a slash. */
  basePath: string;
  /**
   * The languages that pages are written in, the site's first one first: those of LANGUAGES, or
   * else those of the newsroom's file.
   */
  locales: readonly Locale[];
  /**
   * How many of the newest articles get a social card of their own; the others show the card of
   * their places.
   */
  cardsNewest: number;
  /** For how many of the newest articles each paragraph gets a page and a card of its own. */
  passagesNewest: number;
  /** False removes the service worker from every reader's browser. */
  offline: boolean;
  /** The time of the build, in milliseconds since 1970; the few files that depend on it are listed in docs/decisions/0046-told-to-the-world.md. */
  now: number;
};

export class ConfigError extends Error {}

const DEFAULT_SITE_URL = 'http://localhost:4173';
const DEFAULT_CARDS_NEWEST = '500';
/**
 * Two or three days of a busy newsroom: readers pass on what is new, and a card takes a quarter of
 * a second.
 */
const DEFAULT_PASSAGES_NEWEST = '50';

/** Reads CONTENT_DIR, DIST_DIR, SITE_URL, BASE_PATH, LANGUAGES, CARDS_NEWEST, PASSAGES_NEWEST, OFFLINE and SOURCE_DATE_EPOCH. @throws ConfigError naming the variable and the cure. */
export const readConfig = (env: NodeJS.ProcessEnv, root: string, clock = Date.now): BuildConfig => {
  const contentDir = path.resolve(root, env.CONTENT_DIR ?? 'content');
  return {
    contentDir,
    distDir: checkDistDir(path.resolve(root, env.DIST_DIR ?? 'dist'), [root, contentDir]),
    siteUrl: checkSiteUrl(env.SITE_URL ?? DEFAULT_SITE_URL),
    basePath: checkBasePath(env.BASE_PATH ?? '/'),
    locales: checkLanguages(env.LANGUAGES ?? readNewsroom().languages.join(' ')),
    cardsNewest: checkCount('CARDS_NEWEST', env.CARDS_NEWEST ?? DEFAULT_CARDS_NEWEST),
    passagesNewest: checkCount('PASSAGES_NEWEST', env.PASSAGES_NEWEST ?? DEFAULT_PASSAGES_NEWEST),
    offline: checkSwitch(env.OFFLINE ?? 'on'),
    now: env.SOURCE_DATE_EPOCH === undefined ? clock() : checkSeconds(env.SOURCE_DATE_EPOCH),
  };
};

/** The settings that pages need. */
export const siteOf = ({ siteUrl, basePath, locales }: BuildConfig): Site => ({
  siteUrl,
  basePath,
  locales,
});

const checkSiteUrl = (text: string) => {
  const isOrigin =
    URL.canParse(text) &&
    /^https?:$/.test(new URL(text).protocol) &&
    new URL(text).href === `${new URL(text).origin}/`;
  if (!isOrigin) {
    throw new ConfigError(
      `SITE_URL: expected an origin such as https://news.example, found "${text}". A folder belongs into BASE_PATH.`,
    );
  }
  return new URL(text).origin;
};

const checkBasePath = (text: string) => {
  if (!/^\/((?!\.\.?\/)[\w.~-]+\/)*$/.test(text)) {
    throw new ConfigError(
      `BASE_PATH: expected a path that begins and ends with a slash, such as /news/, found "${text}".`,
    );
  }
  return text;
};

const checkLanguages = (text: string): readonly Locale[] => {
  const codes = text.split(/[\s,]+/).filter((code) => code !== '');
  // Only languages of the newsroom's file have the newsroom's texts.
  const known = readNewsroom().languages;
  const first = FIRST.code;
  if (!codes.includes(first) || !codes.every((code) => known.some((each) => each === code))) {
    throw new ConfigError(
      `LANGUAGES: expected "${first}" and any of ${known.slice(1).join(', ')}, such as "${known.join(' ')}", found "${text}".`,
    );
  }
  // Addresses without a language belong to the site's first one, wherever LANGUAGES names it.
  return [first, ...codes.filter((code) => code !== first)].flatMap((code) =>
    LOCALES.filter((locale) => locale.code === code),
  );
};

const checkCount = (name: string, text: string) => {
  if (!/^\d{1,7}$/.test(text)) {
    throw new ConfigError(`${name}: expected a number such as 500, found "${text}".`);
  }
  return Number(text);
};

const checkSwitch = (text: string) => {
  if (text !== 'on' && text !== 'off') {
    throw new ConfigError(`OFFLINE: expected "on" or "off", found "${text}".`);
  }
  return text === 'on';
};

const checkSeconds = (text: string) => {
  if (!/^\d{1,11}$/.test(text)) {
    throw new ConfigError(
      `SOURCE_DATE_EPOCH: expected seconds since 1970 such as 1795824000, found "${text}".`,
    );
  }
  return Number(text) * 1000;
};

/** The build replaces this folder as a whole, so it must hold nothing else. */
const checkDistDir = (dir: string, kept: readonly string[]) => {
  const lost = kept.find((folder) => !path.relative(dir, folder).startsWith('..'));
  if (lost !== undefined) {
    throw new ConfigError(
      `DIST_DIR: "${dir}" would be replaced, and "${lost}" with it. Name a folder of its own.`,
    );
  }
  return dir;
};
