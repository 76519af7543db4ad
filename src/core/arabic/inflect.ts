import {
  BOUND,
  MORE_PLURALS,
  NISBAS,
  OF_NISBAS,
  PLURALS,
  POSSESSIVES,
  type Endings,
} from './endings.ts';
import { isLemma, withHamza, type Lexicon } from './lexicon.ts';

/*
 * Finds the word that a form is made of. Duals, sound plurals, feminines, nisbas and possessives
 * follow rules, so the lexicon need not list them.
 */

/** Only longer forms are taken for a plural with an ending: a shorter one could be any word. */
const LEAST_AFTER_PLURAL = 4;
/** A form whose ه is its own and not a ة: of اتجاه and فقيه, not of قبلة. */
const BEHIND_HA = /^(?:.{3,}[او]|.{2,}ي)ه[اي]$/;

/**
 * The lemmas of a folded form without article; none when no known word has it.
 * @param written the form as it is written, with its hamzas
 * @param mayBeOwned whether it may end in a possessive: no article stands before it
 * @param isFeminine whether it is written with ة, so that its ه is not a possessive
 */
export const lemmasOf = (
  form: string,
  lexicon: Lexicon,
  {
    written,
    mayBeOwned,
    isFeminine,
  }: { written: string; mayBeOwned: boolean; isFeminine: boolean },
): readonly string[] => {
  const find = (each: string) =>
    lexicon.find(withHamza(each, written) ?? each) ?? lexicon.find(each);
  const exact = find(form);
  const isOwn = mayBeOwned && !isFeminine && form.endsWith('ه');
  if (exact && !isOwn) return exact;
  const owned = mayBeOwned ? ownedForms(form, isFeminine) : [];
  // كتابه is كتابة, written carelessly, or "his book".
  if (exact) return distinct([...exact, ...(find(form.slice(0, -1)) ?? [])]);
  const whole = madeOf(form, lexicon);
  if (whole.length > 0) return whole;
  for (const one of owned) {
    const bound = distinct([...(find(one) ?? []), ...knownAs(basesOf(one, BOUND), lexicon)]);
    if (bound.length > 0) return bound;
    const made = madeOf(one, lexicon);
    if (made.length > 0) return made;
  }
  // A few nisbas and duals are made from a plural: دولي, حقوقي.
  const ofPlural = distinct(knownAs(basesOf(form, NISBAS), lexicon));
  return ofPlural.length > 0 ? ofPlural : behindHa(form, lexicon);
};

/**
 * The lemmas of a word whose ه is its own, for forms in which no possessive was found: اتجاها,
 * فقيها.
 */
const behindHa = (form: string, lexicon: Lexicon): readonly string[] =>
  BEHIND_HA.test(form) ? (lexicon.find(form.slice(0, -1)) ?? []) : [];

/** The lemmas of a form without possessive, by the first kind of ending that finds some. */
const madeOf = (form: string, lexicon: Lexicon): readonly string[] => {
  const nisbas = basesOf(form, OF_NISBAS);
  const ofNisba = knownAs(nisbas, lexicon);
  // كميات may be the plural of كمية or of the adjective كمي; a noun in ة is likelier.
  const ofNouns = /[اي]ن$|ات$/.test(form)
    ? nisbas.flatMap((each) =>
        (lexicon.find(`${each}ه`) ?? []).filter((lemma) => isLemma(`${each}ه`, lemma)),
      )
    : [];
  if (ofNisba.length > 0) return distinct([...ofNouns, ...ofNisba]);
  const plural = knownByRule(form, PLURALS, lexicon);
  if (plural.length > 0) return plural;
  const nisba = knownByRule(form, NISBAS, lexicon);
  const other = knownByRule(form, MORE_PLURALS, lexicon);
  // عنصري may come from العنصرية or mean "two of عنصر"; with other endings only one of both is
  // possible.
  if (form.endsWith('ي') || other.length === 0) {
    const found = distinct([...nisba, ...other]);
    return found.length > 0 ? found : afterPlural(form, lexicon);
  }
  return other;
};

/** A broken plural may take the ا of the accusative or the ي of "my": جهودا, أطفالي. */
const afterPlural = (form: string, lexicon: Lexicon): readonly string[] =>
  /[^ه][اي]$/.test(form) && form.length > LEAST_AFTER_PLURAL
    ? distinct(lexicon.find(form.slice(0, -1)) ?? [])
    : [];

const ownedForms = (form: string, isFeminine: boolean): string[] =>
  POSSESSIVES.filter(
    (each) =>
      form.endsWith(each) && form.length - each.length >= 2 && !(isFeminine && each === 'ه'),
  ).map((each) => form.slice(0, -each.length));

const knownAs = (forms: readonly string[], lexicon: Lexicon): string[] =>
  forms.flatMap((form) => lexicon.find(form) ?? []);

/**
 * The lemmas that a form is made from by an ending. Only a lemma takes one: a plural has no plural
 * of its own.
 */
const knownByRule = (form: string, endings: Endings, lexicon: Lexicon): string[] =>
  distinct(
    basesOf(form, endings).flatMap((base) =>
      (lexicon.find(base) ?? []).filter(
        (lemma) => isLemma(base, lemma) || isWithoutHamza(base, lemma),
      ),
    ),
  );

/** Whether a form is a lemma like مؤيد, written with و for its hamza: مويدون. */
const isWithoutHamza = (form: string, lemma: string): boolean =>
  lemma.startsWith('مء') && form === lemma.replace('ء', 'و');

const basesOf = (form: string, endings: Endings): string[] =>
  (endings.get(form.slice(-1)) ?? []).flatMap(([ending, instead, least]) => {
    if (!form.endsWith(ending)) return [];
    const rest = form.slice(0, -ending.length);
    if (rest.length < least) return [];
    // كتابها is not of كتابة: before an ending, ة becomes ت. جبهته is of جبهة.
    const bases = instead.map((each) => rest + each);
    return ending.length === 1 && rest.endsWith('ه')
      ? bases.filter((base) => ending !== 'ي' && base.length > rest.length)
      : bases;
  });

const distinct = (lemmas: readonly string[]): string[] => [...new Set(lemmas)];
