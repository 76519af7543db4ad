import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from './analyzer.ts';
import { foldLetters, foldShapes } from './fold.ts';

const analyzer = createAnalyzer([
  ['كازاخستان', 'قازاخستان', 'كازاخ', 'Kazakhstan', 'Казахстан', 'Қазақстан'],
  ['ألماتي', 'ألما آتا', 'Almaty', 'Алматы'],
  ['قاسم جومارت توكاييف', 'قاسم جومارت توكايف', 'Kassym-Jomart Tokayev'],
]);

const readingsOf = (text: string) => analyzer.tokenize(text).map(({ readings }) => readings);
/**
 * Whether the first words of two texts meet: one has the other's plain reading among its readings.
 */
const meets = (one: string, other: string) => {
  const [a = []] = readingsOf(one);
  const [b = []] = readingsOf(other);
  return a.some((reading) => reading === b[0]) || b.some((reading) => reading === a[0]);
};

describe('folding', () => {
  // What Lucene's ArabicNormalizer folds, and more.
  it.each([
    ['alef with hamza above', 'أحمد', 'احمد'],
    ['alef with hamza below', 'إسلام', 'اسلام'],
    ['alef with madda', 'آسيا', 'اسيا'],
    ['alef wasla', 'ٱسم', 'اسم'],
    ['alef maqsura', 'مبنى', 'مبني'],
    ['taa marbuta', 'مدرسة', 'مدرسه'],
    ['hamza on waw and yaa', 'مسؤول رئيس', 'مسءول رءيس'],
    ['harakat', 'كَتَبَ', 'كتب'],
    ['shadda and tanwin', 'محمّدٌ', 'محمد'],
    ['tatweel', 'محـــمد', 'محمد'],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['the ligature lam alef', 'ﻻ', 'لا'],
    ['Arabic digits', '٢٠٢٦', '2026'],
    ['Persian digits', '۲۰۲۶', '2026'],
    ['Persian letters', 'گازپروم چی', 'جازبروم جي'],
    ['Latin capitals and accents', 'Qaraǧandy É', 'qaragandy e'],
    ['direction marks', 'عا\u200Fد\u202A', 'عاد'],
  ])('makes %s plain', (_what, text, folded) => expect(foldLetters(text)).toBe(folded));

  it('keeps the hamza of what is compared to the letter', () =>
    expect(foldShapes('أَحْمَد ١')).toBe('أحمد 1'));
});

describe('words that are one', () => {
  it.each([
    ['احمد', 'أحمد'],
    ['مدرسه', 'المدرسة'],
    ['الاقتصاد', 'الإقتصاد'],
    ['اقتصادية', 'الاقتصادي'],
    ['مهندسون', 'المهندسين'],
    ['شركات', 'شركة'],
    ['زيارته', 'زيارة'],
    ['كازاخستان', 'وكازاخستان'],
    ['كازاخستان', 'لكازاخستان'],
    ['كازاخستان', 'قازاخستان'],
    ['كازاخستان', 'الكازاخستانية'],
    ['كازاخستان', 'Kazakhstan'],
    ['كازاخستان', 'Казахстан'],
    ['الماتي', 'ألماتي'],
    ['الماتي', 'Алматы'],
    ['توكايف', 'توكاييف'],
    ['Tokayev', 'توكاييف'],
    ['2026', '٢٠٢٦'],
  ])('%s finds %s', (one, other) => expect(meets(one, other)).toBe(true));

  it.each([
    [
      "O'zbekiston",
      [
        'O’zbekiston',
        'O‘zbekiston',
        'Oʻzbekiston',
        'O`zbekiston',
        'OʼZBEKISTON',
        'Ozbekiston',
        'Õzbekiston',
      ],
    ],
    ["G'afur", ['Gʻafur', 'G‘afur', 'Gafur']],
    ["san'at", ['san’at', 'sanʼat', 'sanat']],
    ["Ulug'bek", ['Ulugʻbek', 'Ulug´bek', 'Ulugbek']],
    ["O'Brien", ['OBrien']],
  ])('%s finds %j', (one, others) => {
    for (const other of others) {
      expect(readingsOf(other)).toHaveLength(1);
      expect(readingsOf(other)).toEqual(readingsOf(one));
    }
  });

  it.each([
    ["Kazakhstan's", 0],
    ['Almaty’s', 0],
    ["d'Almaty", 1],
    ["'Almaty'", 0],
    ['l’Kazakhstan', 1],
  ])('%s has its name as a word of its own', (text, at) => {
    const [name] = readingsOf(text.includes('Kazakhstan') ? 'Kazakhstan' : 'Almaty');
    expect(readingsOf(text)[at]).toEqual(name);
  });

  it('has a name with an apostrophe in the glossary by all its spellings', () => {
    const own = createAnalyzer([['أوزبكستان', 'Oʻzbekiston']]);
    for (const text of ["O'zbekiston", 'Ozbekiston', 'أوزبكستان', 'وأوزبكستان'])
      expect(own.tokenize(text)[0]?.readings).toContain(own.tokenize('أوزبكستان')[0]?.readings[0]);
  });

  it('joins a name of two words', () => {
    expect(readingsOf('من ألما آتا')[1]).toEqual(readingsOf('ألماتي')[0]);
    expect(readingsOf('بألما آتا')).toHaveLength(1);
  });
});

describe('words that are not one', () => {
  it.each([
    ['علي', 'على'],
    ['جامعة', 'جمعة'],
    ['ألعاب', 'عابر'],
    ['وزير', 'زير نساء'],
  ])('%s does not find %s', (one, other) =>
    expect(readingsOf(one)[0]?.[0]).not.toBe(readingsOf(other)[0]?.[0]),
  );

  it('passes over common words, but not over a name that looks like one', () => {
    expect(readingsOf('على')).toEqual([[]]);
    expect(readingsOf('علي')[0]).not.toEqual([]);
  });
});

describe('any text', () => {
  it('has its words where they stand', () => {
    const [first, second] = analyzer.tokenize('قال: «ألمـاتي»');
    expect([first?.start, first?.end]).toEqual([0, 3]);
    expect('قال: «ألمـاتي»'.slice(second?.start, second?.end)).toBe('ألمـاتي');
  });

  // This includes halves of surrogate pairs.
  const anyText = fc
    .array(fc.nat(0xffff), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes));

  it('is read without failing, and the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = analyzer.tokenize(text);
        expect(analyzer.tokenize(text)).toEqual(tokens);
        for (const { start, end, readings } of tokens) {
          expect(start).toBeLessThan(end);
          expect(readings.every((reading) => reading !== '')).toBe(true);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('of Arabic letters and endings comes to an end', () => {
    const letters = fc.constantFrom(...Array.from('اويةهينتكمدلرسب'));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 14 }), (all) => {
        expect(analyzer.tokenize(all.join(''))).toHaveLength(1);
      }),
      { numRuns: 1000, seed: 8 },
    );
  });
});
