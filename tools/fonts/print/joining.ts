/* How Arabic letters join, as glyph substitutions of a font ("GSUB", OpenType specification 1.9). */

import { words } from '../sfnt.ts';

type Glyphs = ReadonlyMap<string, number>;
/** The position in a word of a letter that joins. */
export type JoiningForm = 'fina' | 'init' | 'medi';
type Single = [from: number, to: number];

/** The forms of a letter are consecutive in Unicode: isolated, final, initial, medial. */
const PLACES: Record<number, JoiningForm> = { 1: 'fina', 2: 'init', 3: 'medi' };

const FORMS = Array.from({ length: 0xfefd - 0xfb50 }, (_, at) => String.fromCharCode(0xfb50 + at));

/** Every form of one letter or of lam-alef. */
const LETTER_FORMS = FORMS.filter((form) => {
  const letters = form.normalize('NFKC');
  return letters.length === 1 || /^ل[اأإآ]$/.test(letters);
}).join('');

/** The position of each form of a letter, by its distance from the first of its row. */
const placesOf = (letter: string): [JoiningForm, string][] => {
  const forms = Array.from(LETTER_FORMS).filter((form) => form.normalize('NFKC') === letter);
  // Forms for other languages stand separately, before these.
  const start = forms.findLast((form, at) => !isNext(forms[at - 1], form))?.charCodeAt(0) ?? 0;
  return forms.flatMap((form): [JoiningForm, string][] => {
    const place = PLACES[form.charCodeAt(0) - start];
    return place === undefined ? [] : [[place, form]];
  });
};

const isNext = (before: string | undefined, form: string) =>
  before !== undefined && before.charCodeAt(0) + 1 === form.charCodeAt(0);

/** Unicode's code point for a form of a letter, or a name for one that it has none for. */
export const formSign = (letter: string, place: JoiningForm): string =>
  placesOf(letter).find(([where]) => where === place)?.[1] ?? `${letter} ${place}`;

const singlesOf = (glyphs: Glyphs, letters: string): Record<JoiningForm, Single[]> => {
  const singlesAt = (place: JoiningForm) =>
    Array.from(letters).flatMap((letter): Single[] => {
      const [from, to] = [glyphs.get(letter), glyphs.get(formSign(letter, place))];
      return from === undefined || to === undefined ? [] : [[from, to]];
    });
  return { fina: singlesAt('fina'), init: singlesAt('init'), medi: singlesAt('medi') };
};

/** Lam before alef, and what both become. */
export type LamAlef = { lam: Single; alef: Single };

/** Characters that no page of ours writes: their glyphs are emptied, one for each alef. */
const SPARE = { ا: '٭', أ: '۝', إ: '۞', آ: '۩' };

/** What a font for print is made of besides the letters. */
export const EXTRA_SIGNS = LETTER_FORMS + Object.values(SPARE).join('');

/**
 * Lam and alef are drawn as one sign but stay two glyphs: lam has the whole drawing, alef the space
 * under its left part. From one glyph with two letters, PDF readers take the letters in
 * left-to-right order.
 */
export const lamAlefsOf = (glyphs: Glyphs): LamAlef[] =>
  Object.entries(SPARE).flatMap(([letter, spare]) => {
    const signs = Array.from(LETTER_FORMS).filter(
      (form) => form.normalize('NFKC') === `ل${letter}`,
    );
    const last = placesOf(letter)[0]?.[1] ?? '';
    return (['init', 'medi'] as const).map((place, at): LamAlef => {
      const form = placesOf('ل').find(([where]) => where === place)?.[1] ?? '';
      const glyphOf = (sign = '') => {
        const glyph = glyphs.get(sign);
        if (glyph === undefined) throw new Error(`The font has no ${sign}.`);
        return glyph;
      };
      return {
        lam: [glyphOf(form), glyphOf(signs[at])],
        alef: [glyphOf(last), glyphOf(spare)],
      };
    });
  });

/** Parts after a header that ends with their offsets from its start. */
const withOffsets = (head: number[], parts: Buffer[]): Buffer => {
  let offset = 2 * (head.length + parts.length);
  const offsets = parts.map((part) => (offset += part.length) - part.length);
  return Buffer.concat([words(...head, ...offsets), ...parts]);
};

const coverage = (glyphs: number[]) => words(1, glyphs.length, ...glyphs);

const lookup = (type: number, flag: number, subtables: Buffer[]) =>
  withOffsets([type, flag, subtables.length], subtables);

const singleLookup = (singles: Single[]): Buffer => {
  const sorted = singles.toSorted((a, b) => a[0] - b[0]);
  const head = [sorted.length, ...sorted.map(([, to]) => to)];
  const size = 2 * (2 + head.length);
  const covered = coverage(sorted.map(([from]) => from));
  return lookup(1, 0, [Buffer.concat([words(2, size, ...head), covered])]);
};

const IGNORE_MARKS = 8;

/** Two glyphs in a row, each replaced by a lookup of its own (chained context, format 3). */
const pairSubtable = ({ lam, alef }: LamAlef, ofLam: number, ofAlef: number): Buffer => {
  const [first, second] = [coverage([lam[0]]), coverage([alef[0]])];
  const size = 2 * 11;
  const head = words(3, 0, 2, size, size + first.length, 0, 2, 0, ofLam, 1, ofAlef);
  return Buffer.concat([head, first, second]);
};

/** The lookups of lam-alef. A feature names the first one, which applies the others. */
const pairLookups = (pairs: LamAlef[], firstNumber: number): Buffer[] => {
  const [ofAlef, ofFirstLam] = [firstNumber + 1, firstNumber + 2];
  const alefs = new Map(pairs.map(({ alef }) => alef));
  return [
    lookup(
      6,
      IGNORE_MARKS,
      pairs.map((pair, at) => pairSubtable(pair, ofFirstLam + at, ofAlef)),
    ),
    singleLookup([...alefs]),
    ...pairs.map(({ lam }) => singleLookup([lam])),
  ];
};

const tagged = (tags: string[], parts: Buffer[]): Buffer => {
  let offset = 2 + tags.length * 6;
  const records = parts.map((part, at) => {
    const record = Buffer.concat([Buffer.from(tags[at] ?? '', 'latin1'), words(offset)]);
    offset += part.length;
    return record;
  });
  return Buffer.concat([words(tags.length), ...records, ...parts]);
};

/** Features of the table, in the order of their names. */
export const JOINING_FEATURES = ['fina', 'init', 'medi', 'rlig'];

/** The table by which every letter takes the form of its place, each form one glyph with its dots. */
export const joiningTable = (glyphs: Glyphs, letters: string): Buffer => {
  const { fina, init, medi } = singlesOf(glyphs, letters);
  const lookups = [singleLookup(fina), singleLookup(init), singleLookup(medi)];
  lookups.push(...pairLookups(lamAlefsOf(glyphs), lookups.length));
  const list = withOffsets([lookups.length], lookups);
  const features = tagged(
    JOINING_FEATURES,
    JOINING_FEATURES.map((_, at) => words(0, 1, at)),
  );
  const language = words(0, 0xffff, JOINING_FEATURES.length, ...JOINING_FEATURES.keys());
  const script = Buffer.concat([words(4, 0), language]);
  const scripts = tagged(['DFLT', 'arab'], [script, script]);
  const start = 10;
  return Buffer.concat([
    words(1, 0, start, start + scripts.length, start + scripts.length + features.length),
    scripts,
    features,
    list,
  ]);
};
