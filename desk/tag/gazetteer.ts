import { foldLetters } from '../../src/core/arabic/fold.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { COUNTRIES, MENU } from '../../src/core/news/country.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { own as wording } from '../../src/core/newsroom/wording.ar.ts';
import { own as persian } from '../../src/core/newsroom/wording.fa.ts';
import { DeskError } from '../desk.ts';
import { countriesIn, type OtherLanguage } from './names-of-language.ts';
import { readHouseFiles, type OwnFiles, type PlaceFile, type TrapFile } from './gazetteer-files.ts';

/* The names that the tagger knows: gazetteer/*.json, and those of the content folder. */

type Kind = PlaceFile['entries'][number]['kind'] | 'trap';

/**
 * What words can stand for: one of the site's countries, the region, another country, or nothing
 * (a trap).
 */
export type Meaning = { code: string; kind: Kind };

/** A name of one word or more, as folded words. */
export type KnownName = { words: readonly string[]; meaning: Meaning };

/** Feminine, plural and adverb of an adjective ending in ي. */
const inflect = (word: string): string[] =>
  word.endsWith('ي')
    ? [word, `${word}ة`, `${word}ين`, `${word}ون`, `${word}ات`, `${word}ا`]
    : [word];

const nameOf = (text: string, code: string, kind: Kind): KnownName => ({
  words: text.split(' ').map(foldLetters),
  meaning: { code, kind },
});

const namesOfPlace = ({ code, entries }: PlaceFile): KnownName[] =>
  entries.flatMap(({ kind, forms }) => forms.map((text) => nameOf(text, code, kind)));

const namesOfTraps = ({ traps }: TrapFile): KnownName[] =>
  traps.flatMap(({ words }) => words.map((text) => nameOf(text, '', 'trap')));

/** The region's file of names applies only if the site's region has one of these names. */
const isOfRegion = ({ code, entries }: PlaceFile): boolean =>
  code !== 'region' || entries.some(({ forms }) => forms.includes(wording.site.region));

const readNames = (): KnownName[] => {
  const { places, world, traps } = readHouseFiles();
  const ofWorld = Object.entries(world.countries).flatMap(([code, { names, people = [] }]) => [
    ...names.map((text) => nameOf(text, code, 'name')),
    ...people.flatMap(inflect).map((text) => nameOf(text, code, 'people')),
  ]);
  return [...namesOfTraps(traps), ...places.filter(isOfRegion).flatMap(namesOfPlace), ...ofWorld];
};

/** The site's own names for its places. */
const namesOfSite = ({ place: names, site: { region } }: typeof wording): KnownName[] =>
  MENU.map((place, at) => nameOf(names[place] ?? region, COUNTRIES[at] ?? 'region', 'name'));

/** The names of these places, and of all other countries, in another language than Arabic. */
const namesInOther = (lang: OtherLanguage): KnownName[][] => [
  lang === 'fa' ? namesOfSite(persian) : [],
  [...countriesIn(lang)].map(([code, name]) => nameOf(name, code, 'name')),
];

/**
 * Names that a content folder's glossary adds: those that belong to one country, or to all of
 * them. A spelling in the gazetteer wins, because the gazetteer knows what else it means.
 */
const namesOfGlossary = (glossary: readonly Name[]): KnownName[] =>
  glossary.flatMap(({ kind, name, variants, countries }) => {
    const [only, ...others] = countries;
    if (only === undefined || (others.length > 0 && countries.length < COUNTRIES.length)) return [];
    const code = others.length === 0 ? only : 'region';
    return [name, ...variants].map((text) => nameOf(text, code, kind));
  });

/** The first lists that are looked up are gazetteers: the content folder's own, and the desk's. */
const GAZETTEERS = 2;

const meant = ({ code }: Meaning): string => code || 'a trap';

/**
 * @throws DeskError when two names of one gazetteer are spelt alike and mean different things,
 * because then one of them is wrong.
 */
const createLookup = (parts: readonly (readonly KnownName[])[]): Map<string, KnownName[]> => {
  const meanings = new Map<string, { meaning: Meaning; part: number }>();
  const lookup = new Map<string, KnownName[]>();
  for (const [part, names] of parts.entries())
    for (const one of names) {
      const spelt = one.words.join(' ');
      const other = meanings.get(spelt);
      if (part < GAZETTEERS && other?.part === part && other.meaning.code !== one.meaning.code)
        throw new DeskError(
          `gazetteer: "${spelt}" is both ${meant(other.meaning)} and ${meant(one.meaning)}; expected one meaning, so take it out of one of the files.`,
        );
      if (other) continue;
      meanings.set(spelt, { meaning: one.meaning, part });
      const [first = ''] = one.words;
      lookup.set(first, [...(lookup.get(first) ?? []), one]);
    }
  for (const found of lookup.values()) found.sort((a, b) => b.words.length - a.words.length);
  return lookup;
};

/** Looks up the names that begin with a folded word, the longest first. */
export type NamesFrom = (first: string) => readonly KnownName[];

let houseNames: readonly KnownName[] | undefined;

/**
 * The names in the content folder's own files, the desk's files, the site's places and a glossary;
 * of several with one spelling, the first in this order wins.
 * @param lang of the texts: a name in another language may be a common word in this one
 */
export const createGazetteer = (
  glossary: readonly Name[],
  { places, traps }: OwnFiles,
  lang: ArticleLanguage,
): NamesFrom => {
  houseNames ??= readNames();
  const isOwn = (each: { lang?: ArticleLanguage | undefined }) =>
    (each.lang ?? NEWSROOM.articles) === lang;
  const inLanguage = places.map((file) => ({ ...file, entries: file.entries.filter(isOwn) }));
  const own = [
    ...(isOwn({}) ? traps.flatMap(namesOfTraps) : []),
    ...inLanguage.flatMap(namesOfPlace),
  ];
  const known = lang === 'ar' ? [houseNames, namesOfSite(wording)] : [[], ...namesInOther(lang)];
  const lookup = createLookup([own, ...known, isOwn({}) ? namesOfGlossary(glossary) : []]);
  return (first) => lookup.get(first) ?? [];
};
