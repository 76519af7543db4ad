import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import defaultPlaces from './default-places.json' with { type: 'json' };
import defaultSite from './default-site.json' with { type: 'json' };
import type { Mark } from './mark.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import { makeWording, say, type OwnWording } from './own-wording.ts';
import { offsetsOf } from './offsets-of.ts';
import type { Offsets } from './offsets.ts';
import { makePalettes, type Palettes } from './palette.ts';
import { parseMark } from './parse-mark.ts';
import { placesSchema, type PlacesFile } from './places.schema.ts';
import { readJson } from './read-json.ts';
import { DEFAULT_MAP, readMap, type NewsroomMap } from './read-map.ts';
import { FIRST_LANGUAGES, LANGUAGES, USUAL_LANGUAGES, type Language } from './languages.ts';
import { siteSchema, type OwnText, type SiteFile } from './site.schema.ts';

/** The facts about the newsroom that matter beyond its wording (which own-wording.ts has). */
export type Newsroom = {
  /**
   * The language of addresses without a prefix, and of everything that addresses all readers:
   * feeds, cards, the installed app.
   */
  first: (typeof FIRST_LANGUAGES)[number];
  /** The language of articles that name none. */
  articles: ArticleLanguage;
  /** The site's full name in its first language, whatever the interface speaks. */
  name: string;
  /** The e-mail address for readers, if there is one. */
  contact?: string;
  /** How far the newsroom's clock is ahead of UTC. */
  offsets: Offsets;
};

/** In each language that the site speaks. */
type InEach = Readonly<Record<Language, string>>;
type Named<Part> = Omit<NonNullable<Part>, 'name'> & { name: InEach };

/** Who publishes the site and answers for it, as far as the site file says. */
export type Imprint = Pick<SiteFile, 'contact' | 'accounts'> & {
  publisher?: Named<SiteFile['publisher']> | undefined;
  imprint?: InEach | undefined;
  sources?: InEach | undefined;
  licence?: Named<SiteFile['licence']> | undefined;
};

/** What news can be filtered by. */
export type PlaceCodes = {
  /** The codes of the countries as content names them, in the order of menus. */
  COUNTRIES: readonly string[];
  /** The places as addresses name them: the countries in small letters, and the region. */
  MENU: readonly string[];
  /** The same places in the order of addresses: by code, then the region. */
  PLACES: readonly string[];
  /** How many places a filter with a page of its own may have at most. */
  LONGEST: number;
};

/** What is known from the start about one content folder. */
type OfFolder = {
  newsroom: Newsroom;
  places: PlaceCodes;
  /** Null if nobody drew a map of these places. */
  map: NewsroomMap | null;
  wording: Readonly<Record<Language, OwnWording>>;
  imprint: Imprint;
  /** Recipients of announcements; no page mentions them. */
  announce: NonNullable<SiteFile['announce']>;
  /** The languages that the site speaks, the first one first. */
  languages: readonly Language[];
  colours: Palettes;
  /** Drawn beside the name instead of the default star. */
  mark: Mark | null;
};

/** Four of the five capitals have this offset all year. */
const DEFAULT_ZONE = '+05:00';

let read: OfFolder | undefined;

/**
 * The newsroom of the content folder (CONTENT_DIR, or else content/), for programs in Node. A
 * missing or faulty file counts as absent, so that the newsroom can be read before anything else;
 * the check of the content reports its faults (content-files/find-site-problems.ts).
 */
export const readNewsroom = (): OfFolder =>
  (read ??= readFrom(process.env.CONTENT_DIR ?? 'content'));

/**
 * @param folder relative to the project's root, as pipeline/config.ts and the desk read
 * CONTENT_DIR.
 */
const readFrom = (folder: string): OfFolder => {
  const own = readOwn(folder, 'places.json', placesSchema);
  const places: PlacesFile = own ?? placesSchema.parse(defaultPlaces);
  const site: SiteFile = readOwn(folder, 'site.json', siteSchema) ?? defaultSite;
  const languages = site.languages ?? USUAL_LANGUAGES;
  const first = FIRST_LANGUAGES.find((code) => code === languages[0]) ?? 'ar';
  const articles = site.articleLanguage ?? first;
  const wording = inEach(LANGUAGES, (language) => makeWording(language, site, places, articles));
  const translations = (text: OwnText): InEach => inEach(languages, (each) => say(text, each));
  const newsroom = {
    first,
    articles,
    name: wording[first].site.fullName,
    ...(site.contact !== undefined && { contact: site.contact }),
    offsets: offsetsOf(site.timeZone ?? DEFAULT_ZONE) ?? { first: 0, changes: [] },
  };
  const { publisher, imprint, sources, contact, accounts, licence } = site;
  return {
    newsroom,
    places: codesOf(places),
    map: own ? readMap(fileIn(folder, ''), codesOf(own).MENU.slice(0, -1)) : DEFAULT_MAP,
    wording,
    imprint: {
      publisher: publisher && { ...publisher, name: translations(publisher.name) },
      imprint: imprint && translations(imprint),
      sources: sources && translations(sources),
      contact,
      accounts,
      licence: licence && { ...licence, name: translations(licence.name) },
    },
    announce: site.announce ?? {},
    languages,
    colours: makePalettes(
      site.colours,
      places.countries.map((place) => ({ ...place, code: place.code.toLowerCase() })),
    ),
    mark: site.mark === undefined ? null : readMark(folder, site.mark),
  };
};

/** The most filters with a page of their own: all combinations of five countries and a region. */
const MOST_PAGES = 63;

/** How many of these places a filter with a page may have, so that there are at most MOST_PAGES. */
export const longestWithPages = (places: number): number => {
  let [pages, sets] = [0, 1];
  for (let size = 1; size <= places; size += 1) {
    sets = (sets * (places - size + 1)) / size;
    pages += sets;
    if (pages > MOST_PAGES) return size - 1;
  }
  return places;
};

const codesOf = ({ countries }: PlacesFile): PlaceCodes => {
  const codes = countries.map(({ code }) => code);
  const small = codes.map((code) => code.toLowerCase());
  return {
    COUNTRIES: codes,
    MENU: [...small, 'region'],
    PLACES: [...small.toSorted(), 'region'],
    LONGEST: longestWithPages(small.length + 1),
  };
};

const inEach = <Said>(
  languages: readonly Language[],
  sayIn: (language: Language) => Said,
): Record<Language, Said> =>
  Object.fromEntries(languages.map((language) => [language, sayIn(language)])) as Record<
    Language,
    Said
  >;

const fileIn = (folder: string, name: string): string =>
  path.resolve(import.meta.dirname, '../../..', folder, name);

/**
 * Null for a file that is missing or may not stand in pages; the site then has its star, as with a
 * faulty site.json.
 */
const readMark = (folder: string, name: string): Mark | null => {
  try {
    const result = parseMark(readFileSync(fileIn(folder, name), 'utf8'));
    return 'mark' in result ? result.mark : null;
  } catch {
    return null;
  }
};

/** Null for a file that is missing or faulty. */
const readOwn = <File>(folder: string, name: string, schema: z.ZodType<File>): File | null => {
  try {
    return schema.safeParse(readJson(fileIn(folder, name))).data ?? null;
  } catch {
    return null;
  }
};
