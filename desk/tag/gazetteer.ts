import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { COUNTRIES } from '../../src/core/news/country.ts';
import type { Name } from '../../src/core/news/name.schema.ts';

/*
 * The names that the tagger knows: gazetteer/*.json. docs/desk/tagging.md says how to add one.
 */

const form = z.string().min(2);

const placeFileSchema = z.strictObject({
  code: z.enum([...COUNTRIES, 'region']).describe('What the entries of the file stand for.'),
  entries: z.array(
    z.strictObject({
      kind: z
        .enum(['name', 'people', 'place', 'person', 'organisation', 'doubtful'])
        .describe('`doubtful` counts only beside a sure one: it is the name of other things too.'),
      forms: z.array(form).min(1).describe('Spellings, without what is written onto their front.'),
      source: z.string().min(1).describe('Where the fact or the spelling was taken from.'),
    }),
  ),
});

const worldFileSchema = z.strictObject({
  source: z.string().min(1),
  countries: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z.strictObject({ names: z.array(form), people: z.array(form).optional() }),
  ),
});

const trapFileSchema = z.strictObject({
  traps: z.array(
    z.strictObject({
      words: z.array(form).min(1),
      is: z.string().min(1).describe('What the words mean instead.'),
      source: z.string().min(1),
    }),
  ),
});

type Kind = z.infer<typeof placeFileSchema>['entries'][number]['kind'] | 'trap';

/** What some words stand for: one of the five, the region, another country, or nothing (a trap). */
export type Meaning = { code: string; kind: Kind };

/** A name of one word or more, as folded words. */
export type KnownName = { words: readonly string[]; meaning: Meaning };

const FOLDER = path.join(import.meta.dirname, 'gazetteer');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));

/** Feminine, plural and adverb of an adjective in ي. */
const inflect = (word: string): string[] =>
  word.endsWith('ي')
    ? [word, `${word}ة`, `${word}ين`, `${word}ون`, `${word}ات`, `${word}ا`]
    : [word];

const readNames = (): KnownName[] => {
  const name = (text: string, code: string, kind: Kind): KnownName => ({
    words: text.split(' ').map(foldLetters),
    meaning: { code, kind },
  });
  const places = [...COUNTRIES, 'region'].flatMap((file) => {
    const { code, entries } = placeFileSchema.parse(read(`${file.toLowerCase()}.json`));
    return entries.flatMap(({ kind, forms }) => forms.map((text) => name(text, code, kind)));
  });
  const { countries } = worldFileSchema.parse(read('world.json'));
  const world = Object.entries(countries).flatMap(([code, { names, people = [] }]) => [
    ...names.map((text) => name(text, code, 'name')),
    ...people.flatMap(inflect).map((text) => name(text, code, 'people')),
  ]);
  const { traps } = trapFileSchema.parse(read('traps.json'));
  const caught = traps.flatMap(({ words }) => words.map((text) => name(text, '', 'trap')));
  return [...caught, ...places, ...world];
};

/**
 * Names that a content folder's glossary adds: those that belong to one country, or to all five.
 * Where the gazetteer has the spelling, it wins, since it knows what else the spelling means.
 */
const namesOfGlossary = (glossary: readonly Name[]): KnownName[] =>
  glossary.flatMap(({ kind, name, variants, countries }) => {
    const [only, ...others] = countries;
    if (only === undefined || (others.length > 0 && countries.length < COUNTRIES.length)) return [];
    const code = others.length === 0 ? only : 'region';
    return [name, ...variants].map((text) => ({
      words: text.split(' ').map(foldLetters),
      meaning: { code, kind },
    }));
  });

/** @throws when two names are spelt alike and mean different things, for then one of them is wrong. */
const createLookup = (
  own: readonly KnownName[],
  added: readonly KnownName[],
): Map<string, KnownName[]> => {
  const meanings = new Map<string, Meaning>();
  const lookup = new Map<string, KnownName[]>();
  const add = (one: KnownName, isOwn: boolean) => {
    const spelt = one.words.join(' ');
    const other = meanings.get(spelt);
    if (isOwn && other && other.code !== one.meaning.code)
      throw new Error(`gazetteer: "${spelt}" is both ${other.code} and ${one.meaning.code}.`);
    if (other) return;
    meanings.set(spelt, one.meaning);
    const [first = ''] = one.words;
    lookup.set(first, [...(lookup.get(first) ?? []), one]);
  };
  for (const one of own) add(one, true);
  for (const one of added) add(one, false);
  for (const found of lookup.values()) found.sort((a, b) => b.words.length - a.words.length);
  return lookup;
};

/** Looks up the names that begin with a folded word, the longest first. */
export type NamesFrom = (first: string) => readonly KnownName[];

let ownNames: readonly KnownName[] | undefined;

/** The names of the gazetteer and of a glossary. */
export const createGazetteer = (glossary: readonly Name[]): NamesFrom => {
  ownNames ??= readNames();
  const lookup = createLookup(ownNames, namesOfGlossary(glossary));
  return (first) => lookup.get(first) ?? [];
};
