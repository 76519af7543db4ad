import { readFileSync } from 'node:fs';
import path from 'node:path';
import defaultPlaces from './default-places.json' with { type: 'json' };
import defaultSite from './default-site.json' with { type: 'json' };
import { makeWording, type Language, type OwnWording } from './own-wording.ts';
import { offsetsOf } from './offsets-of.ts';
import type { Offsets } from './offsets.ts';
import { siteSchema, type SiteFile } from './site.schema.ts';

/** Whose site this is, as far as more than wording depends on it (own-wording.ts has those). */
export type Newsroom = {
  /** The site's full name in the language of its articles, whatever the interface speaks. */
  nameInArabic: string;
  /** Where readers write to, when it is known. */
  contact?: string;
  /** Codes of the countries that news can be filtered by, ISO 3166-1 alpha-2, in the order of menus. */
  countries: readonly string[];
  /** How far the newsroom's clock is ahead of UTC. */
  offsets: Offsets;
};

/** Who publishes the site and answers for it, as far as the newsroom says so. */
export type Imprint = Pick<
  SiteFile,
  'publisher' | 'imprint' | 'sources' | 'contact' | 'accounts' | 'licence'
>;

/** What a program for one content folder knows from its start. */
type OfFolder = {
  newsroom: Newsroom;
  wording: Readonly<Record<Language, OwnWording>>;
  imprint: Imprint;
  /** Who is told of news; no page says anything of it. */
  announce: NonNullable<SiteFile['announce']>;
};

/** The capitals of four of the five countries have this offset all year. */
const DEFAULT_ZONE = '+05:00';

let read: OfFolder | undefined;

/**
 * The newsroom of the content folder (CONTENT_DIR, else content/), for programs in Node. A file that is
 * missing or wrong counts as not written here, so that this can be asked for before anything else; the
 * check of the content names what is wrong with it (content-files/find-site-problems.ts).
 */
export const readNewsroom = (): OfFolder =>
  (read ??= readFrom(process.env.CONTENT_DIR ?? 'content'));

/** @param folder from the project's root, as pipeline/config.ts and the desk read the variable. */
const readFrom = (folder: string): OfFolder => {
  const places = defaultPlaces;
  const site = readSite(folder);
  const wording = {
    ar: makeWording('ar', site, places),
    en: makeWording('en', site, places),
    ru: makeWording('ru', site, places),
  };
  const newsroom = {
    nameInArabic: wording.ar.site.fullName,
    ...(site.contact !== undefined && { contact: site.contact }),
    countries: places.countries.map(({ code }) => code),
    offsets: offsetsOf(site.timeZone ?? DEFAULT_ZONE) ?? { first: 0, changes: [] },
  };
  const { publisher, imprint, sources, contact, accounts, licence } = site;
  return {
    newsroom,
    wording,
    imprint: { publisher, imprint, sources, contact, accounts, licence },
    announce: site.announce ?? {},
  };
};

const readSite = (folder: string): SiteFile => {
  try {
    const file = path.resolve(import.meta.dirname, '../../../..', folder, 'site.json');
    const result = siteSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return result.success ? result.data : defaultSite;
  } catch {
    return defaultSite;
  }
};
