import { foldLetters } from './fold.ts';
import { heardKey } from './heard.ts';
import { SOUND } from './letters.ts';

/*
 * What is known of words one by one: their broken plurals, the people of a country, spellings of a
 * name. A lexeme is a word with all its forms; its lemma, which stands for it in the index, is the
 * first of them, folded.
 */

/** The forms of a word as they are written: the singular first, then plurals and other spellings. */
export type Lexeme = readonly [singular: string, ...forms: string[]];

/** Finds words by one of their forms. */
export type Lexicon = {
  /** The lemmas of a folded form: several where it is written like the form of another word. */
  find: (form: string) => readonly string[] | undefined;
  /** Grows when more words become known. */
  readonly size: number;
  /**
   * The forms that are two words: «رأس المال» beside رأسمال. Only the whole lexicon has this list.
   */
  readonly pairs?: readonly string[];
};

/**
 * In the lemma of a word with a homograph, separates the word from the form that tells the two
 * apart: دين of ديون, not of أديان.
 */
const HOMOGRAPH = ' ';

/** Whether a folded form is the first of its lexeme, not a plural. */
export const isLemma = (form: string, lemma: string): boolean =>
  lemma === form || (lemma.startsWith(form) && lemma.charAt(form.length) === HOMOGRAPH);

const HAMZAS = 'أإآ';

/**
 * The key of a form that begins with a hamza, for forms that only the hamza distinguishes: إعداد is
 * not أعداد, nor آب أب. It begins with the form itself, so that both keys are in the same shard.
 */
export const withHamza = (form: string, written: string): string | null =>
  HAMZAS.includes(written.charAt(0)) && form !== '' ? form + written.charAt(0) : null;

/** Words in which some write و and ي for ؤ and ئ: مؤتمر and موتمر, طائرة and طايرة. */
const SEATED = /.ؤ|ائ(?!ي)/;
/** Shorter words would become other words (فايز is not فائز); words like مؤشر are an exception. */
const LEAST_WITH_SEAT = 5;
const SHORT_WITH_SEAT = /^مؤ..$/;
const LEAST_OF_NAME = 4;
const ARABIC = /^[\u0621-\u064A]+$/;

/** A form spelt without its inner hamzas, and the plural of that spelling; empty for most forms. */
const withoutHamzas = (written: string): string[] => {
  if (!SEATED.test(written)) return [];
  if (written.length < LEAST_WITH_SEAT && !SHORT_WITH_SEAT.test(written)) return [];
  const bare = foldLetters(written.replaceAll('ؤ', 'و').replaceAll('ائ', 'اي'));
  return bare.endsWith('ه') ? [bare, `${bare.slice(0, -1)}ات`] : [bare];
};

/**
 * Other spellings of a name's beginning or end: كندا and كندة, أوكرانيا and أكرانيا; غانا and جانا.
 */
const withOtherEnds = (form: string): string[] => {
  if (form.length < LEAST_OF_NAME || !ARABIC.test(form)) return [];
  // البرازيلية is of البرازيل, not of برازيليا.
  const others: string[] = [];
  if (/[^ي]ا$/.test(form)) others.push(`${form.slice(0, -1)}ه`);
  if (/[^ي]ه$/.test(form)) others.push(`${form.slice(0, -1)}ا`);
  if (form.startsWith('او') && form.length > LEAST_WITH_SEAT) others.push(`ا${form.slice(2)}`);
  // Longer names are recognised by their sounds.
  if (form.includes('غ') && heardKey(form) === null) others.push(form.replaceAll('غ', 'ج'));
  return others;
};

/** The table of lexemes by their forms; foreign ones are in it by their sounds too. */
const tableOf = (
  lexemes: readonly Lexeme[],
  foreign: ReadonlySet<Lexeme>,
): Map<string, string[]> => {
  const table = new Map<string, string[]>();
  const byHamza = new Map<string, Map<string, string[]>>();
  const taken = new Set<string>();
  const careless: [form: string, lemma: string][] = [];
  for (const lexeme of lexemes) {
    const forms = [...new Set(lexeme.flatMap(spellingsOf))];
    const [singular = '', next = ''] = forms;
    let lemma = singular;
    if (taken.has(lemma)) lemma += HOMOGRAPH + next;
    taken.add(lemma);
    for (const form of forms) addTo(table, form, lemma);
    if (foreign.has(lexeme))
      for (const form of forms) {
        addHeard(table, form);
        for (const other of withOtherEnds(form)) careless.push([other, lemma]);
      }
    for (const written of lexeme) {
      for (const form of withoutHamzas(written)) careless.push([form, lemma]);
      const form = foldLetters(written);
      const key = withHamza(form, written);
      if (key === null) continue;
      const keys = byHamza.get(form) ?? new Map<string, string[]>();
      byHamza.set(form, keys);
      addTo(keys, key, lemma);
    }
  }
  const known = new Set(table.keys());
  for (const [form, lemma] of careless) if (!known.has(form)) addTo(table, form, lemma);
  // Most words have no such double.
  for (const [form, keys] of byHamza)
    if (keys.size > 1 && (table.get(form)?.length ?? 0) > 1)
      for (const [key, lemmas] of keys) table.set(key, lemmas);
  return table;
};

/** Lists a form under its sounds. Its lemmas are found under the form itself. */
const addHeard = (table: Map<string, string[]>, form: string) => {
  const key = heardKey(form);
  if (key !== null) addTo(table, key, form);
};

const addTo = (table: Map<string, string[]>, form: string, lemma: string) => {
  const lemmas = table.get(form);
  if (!lemmas) table.set(form, [lemma]);
  else if (!lemmas.includes(lemma)) lemmas.push(lemma);
};

/** The whole lexicon, as a build has it. A browser loads the parts that it asks for. */
export type WholeLexicon = Lexicon & {
  forms: readonly string[];
  formsOf: (lemma: string) => readonly string[];
};

/** @param foreign the lexemes that are also recognised by their sounds */
export const createLexicon = (
  lexemes: readonly Lexeme[],
  foreign: ReadonlySet<Lexeme> = new Set(),
): WholeLexicon => {
  const table = tableOf(lexemes, foreign);
  const forms = new Map<string, string[]>();
  for (const [form, lemmas] of table)
    if (!form.startsWith(SOUND))
      for (const lemma of lemmas) forms.set(lemma, [...(forms.get(lemma) ?? []), form]);
  return {
    find: (form) => table.get(form),
    size: table.size,
    forms: [...table.keys()],
    pairs: [...table.keys()].filter((form) => form.includes(' ')),
    formsOf: (lemma) => forms.get(lemma) ?? [],
  };
};

/** No words at all: everything goes by rule. */
export const NO_LEXICON: Lexicon = { find: () => undefined, size: 0 };

/** A plural that loses its last ي where nothing follows: مبانٍ beside مباني, ليالٍ beside ليالي. */
const LOSES_YA = /^\S{2}ا\Sي$/;
/** Such plurals with a hamza in their آ: مآسٍ, مآسي. */
const LOSES_YA_BEHIND_MADDA = /^.آ.ي$/;

const spellingsOf = (form: string, at: number, forms: readonly string[]): string[] => {
  const folded = foldLetters(form);
  // ولائي is not a plural: ولائية is listed beside it.
  const isNisba = forms.includes(`${form}ة`);
  return at > 0 &&
    form.endsWith('ي') &&
    !isNisba &&
    (LOSES_YA.test(folded) || LOSES_YA_BEHIND_MADDA.test(form))
    ? [folded, folded.slice(0, -1)]
    : [folded];
};
