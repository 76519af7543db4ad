import { cutsOf, formsToFind, type Cut } from './cut-front.ts';
import { lemmasOf } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import { formsHeard, heardKey } from './heard.ts';
import { SOUND } from './letters.ts';
import { looksForeign } from './shape.ts';
import { isSpeltLike, soundKey } from './sound.ts';
import { foldShapes } from './fold.ts';
import type { NameTable } from './names.ts';
import rules from './rules.json' with { type: 'json' };
import { stem, withoutArticle } from './stem.ts';

/** What a word may be in the index. */
export type Readings = {
  /**
   * The possible analyses, the likeliest first. Of a known word they are its lemmas; if it is known
   * only without its first letters, its plain stem follows. Of an unknown word they are the plain
   * stem, and what is left if its first letters are read as و and, ف so, ب in, ك as, ل for; which of
   * them counts depends on how often each occurs. Empty for a stop word.
   */
  readings: readonly string[];
  /** How many of them, from the first on, are lemmas of known words. */
  sure: number;
  /** The key of an unknown word's other spellings: see `soundKey`. */
  sound: string | null;
};

const STOP = new Set(rules.stop.map(foldShapes));
/**
 * How many cuts are compared by sound: the whole word, and the word without its first clitic or
 * article.
 */
const MOST_HEARD = 2;
/** A word that ends like a dual may be one if at least this many letters precede the ending. */
const LEAST_BEFORE_DUAL = 4;

/** A name that ends in ا and is too long to be a mere remainder of another word. */
const NAME_BEHIND = /^.{3,}[^ه]ا$/;

/** Duals, and possessives of words in ة. */
const DUAL_OR_OWNED = /(?:[اي]ن|ت(?:ه|ها|هم|نا|كم))$/;
const LIKE_PLURAL = /[^ي](?:[وي]ن|ت?ان|تين)$/;

const NOTHING: Readings = { readings: [], sure: 0, sound: null };

/** @param surface the word as `foldShapes` leaves it */
export const readWord = (
  surface: string,
  names: NameTable['words'],
  lexicon: Lexicon,
): Readings => {
  if (surface === '' || STOP.has(surface)) return NOTHING;
  const cuts = cutsOf(surface);
  const isFeminine = surface.endsWith('ة');
  const plain = stemOf(cuts[0]?.form ?? '', names);
  const lemmasIn = ({ form, hasArticle }: Cut) =>
    lemmasOf(form, lexicon, {
      written: surface.slice(-form.length),
      mayBeOwned: !hasArticle,
      isFeminine,
    });
  for (const [at, cut] of cuts.entries()) {
    const name = names.get(cut.form);
    const lemmas =
      name === undefined ? [...lemmasBeside(cuts, at, lemmasIn), ...lemmasIn(cut)] : [name];
    if (lemmas.length === 0) continue;
    const own = [...wholeOf(cuts, at, lexicon), ...lemmas];
    const behind = at === 0 && name === undefined ? lemmasBehind(surface, cuts, lexicon) : [];
    const all = surface.startsWith('لل') ? [...behind, ...own] : [...own, ...behind];
    const known = [...new Set(all.map((lemma) => names.get(lemma) ?? lemma))];
    const readings = at === 0 || known.includes(plain) ? known : [...known, plain];
    return { readings, sure: known.length, sound: null };
  }
  const heard = cuts.slice(0, MOST_HEARD).flatMap(({ form }) => lemmasHeard(form, lexicon));
  if (heard.length > 0) {
    const lemmas = [...new Set(heard.map((lemma) => names.get(lemma) ?? lemma))];
    return { readings: [...new Set([...lemmas, plain])], sure: lemmas.length, sound: null };
  }
  const stems = cuts.filter(({ isStem }) => isStem).map((cut) => stemOf(cut.form, names));
  const named = stems.find((each) => names.get(each) === each);
  if (named !== undefined) return { readings: [named], sure: 1, sound: null };
  const [{ form }] = [cuts[0] ?? { form: '' }];
  if (form.endsWith('ان') && form.length - 2 >= LEAST_BEFORE_DUAL)
    stems.push(stem(form.slice(0, -2), names));
  return { readings: [...new Set(stems)], sure: 0, sound: soundKey(form) };
};

/**
 * The stem of an unknown word, folded and without article. A name keeps an ending that only looks
 * like a plural's: مارتين is not of مار.
 */
export const stemOf = (form: string, names: NameTable['words']): string =>
  LIKE_PLURAL.test(form) && looksForeign(form) && !names.has(form) ? form : stem(form, names);

/**
 * Readings that come before those of the first cut. وكالتين is of وكالة, although كال and تين would
 * be two words; الأم is أم with its article rather than آلام.
 */
const lemmasBeside = (
  cuts: readonly Cut[],
  at: number,
  lemmasIn: (cut: Cut) => readonly string[],
): readonly string[] => {
  const [first, second] = cuts;
  if (at > 0 || !first) return [];
  const short = cuts.find(({ isStem, hasArticle }) => hasArticle && !isStem);
  if (short) return lemmasIn(short);
  const isWhole =
    first.hasArticle && second && !second.form.startsWith('ا') && DUAL_OR_OWNED.test(second.form);
  return isWhole ? lemmasIn(second) : [];
};

/**
 * Whole words behind a letter, where the first cut has another reading: للجنة is of لجنة as well as
 * of جنة; وآسيا is آسيا, although a rule would find something else.
 */
const lemmasBehind = (surface: string, cuts: readonly Cut[], { find }: Lexicon): string[] => {
  const [first, ...others] = cuts;
  const isExact = first && find(first.form) !== undefined;
  const isName = (form: string) => NAME_BEHIND.test(form) || surface.at(-form.length) === 'آ';
  return others
    .filter(({ form, isBehindLam }) => isBehindLam || (!isExact && isName(form)))
    .flatMap(({ form }) => find(form) ?? []);
};

/**
 * What a word may be together with the letters that were cut off, if the rest is not listed as it
 * stands: البانيا is ألبانيا rather than الباني, and بلجاريا is not ب and لجاري.
 */
const wholeOf = (cuts: readonly Cut[], at: number, lexicon: Lexicon): readonly string[] => {
  const [first, second] = cuts;
  const form = cuts[at]?.form ?? '';
  if (!first || lexicon.find(form)) return [];
  if (at === 0) return first.hasArticle ? (lexicon.find(second?.form ?? '') ?? []) : [];
  return lemmasHeard(first.form, lexicon);
};

/** The lemmas of foreign words that a form may be another spelling of. */
const lemmasHeard = (form: string, { find }: Lexicon): string[] =>
  formsHeard(form, find).flatMap((each) => find(each) ?? []);

/**
 * Whether an unknown word, with or without letters in front, may be another spelling of one that
 * was asked for.
 */
export const isHeardIn = (asked: string, key: string, surface: string): boolean => {
  const form = withoutArticle(asked);
  return formsToFind(surface).some((each) => soundKey(each) === key && isSpeltLike(form, each));
};

/**
 * Foreign words that a short unknown form may be another spelling of: their lemmas, each with the
 * form that resembles it.
 */
export const likeKnown = (
  form: string,
  names: NameTable['words'],
  { find }: Lexicon,
): Map<string, string> => {
  const known = new Map<string, string>();
  for (const other of formsLike(form, find))
    for (const lemma of find(other) ?? []) known.set(names.get(lemma) ?? lemma, other);
  return known;
};

const formsLike = (form: string, find: Lexicon['find']): string[] =>
  (find(heardKey(form) ?? '') ?? []).filter((other) => isSpeltLike(form, other));

/** The keys by sound that reading a word looks up in the loaded words; for most words, none. */
export const keysToHear = (
  surface: string,
  names: NameTable['words'],
  lexicon: Lexicon,
): string[] => {
  const keys: string[] = [];
  const find = (form: string) => {
    if (form.startsWith(SOUND)) keys.push(form);
    return lexicon.find(form);
  };
  readWord(surface, names, { find, size: lexicon.size });
  return keys;
};

/** The forms of the lexicon that a word may be another spelling of. */
export const formsToHear = (surface: string, { find }: Lexicon): string[] =>
  cutsOf(surface)
    .slice(0, MOST_HEARD)
    .flatMap(({ form }) => [...formsHeard(form, find), ...formsLike(form, find)]);
