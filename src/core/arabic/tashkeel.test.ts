import { describe, expect, it } from 'vitest';
import { hideTashkeel, originalOffset, visibleOffset } from './tashkeel.ts';

describe('vowel marks', () => {
  it.each([
    ['أُوْلَئِكَ', 'أولئك'],
    ['فضلاً', 'فضلا'],
    ['وزيرٌ في مدينةٍ', 'وزير في مدينة'],
    ['محمّد', 'محمد'],
    ['هٰذا', 'هذا'],
    ['\u0628\u0656\u065F', '\u0628'],
    ['فُرض إغلاق تام', 'فرض إغلاق تام'],
    ['ـَـ', 'ــ'],
  ])('of %s are hidden: %s', (text, expected) => {
    expect(hideTashkeel(text)).toBe(expected);
    expect(hideTashkeel(expected)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['letters with hamza and madda', 'آسيا أإؤئء'],
    ['the same in two characters', '\u0627\u0653\u0627\u0654\u0627\u0655'],
    ['alef wasla', 'ٱلله'],
    ['Latin and Cyrillic accents', 'café Тоҷикистон и\u0306'],
    ['digits, signs and emoji', '٢٠٢٦ 3.5% «» 🇰🇿'],
  ])('are not what %s is made of', (_what, text) => {
    expect(hideTashkeel(text)).toBe(text);
  });
});

describe('a place in a text', () => {
  const original = 'قَالَ مُحَمَّدٌ 🇰🇿 نعمْ';
  const visible = 'قال محمد 🇰🇿 نعم';

  it.each([
    ['the beginning', 0, 0],
    ['the second letter', 2, 1],
    ['the space', 5, 3],
    ['the second word', 6, 4],
    ['its end, after a mark', 15, 8],
    ['the end', original.length, visible.length],
  ])('at %s is %i and %i', (_place, inOriginal, inVisible) => {
    expect(visibleOffset(original, inOriginal)).toBe(inVisible);
    expect(originalOffset(original, inVisible)).toBe(inOriginal);
  });

  it('between a letter and its marks belongs to the end of that letter', () => {
    expect([11, 12, 13].map((offset) => visibleOffset(original, offset))).toEqual([7, 7, 7]);
    expect([14, 15].map((offset) => visibleOffset(original, offset))).toEqual([8, 8]);
    expect(originalOffset(original, 7)).toBe(13);
  });

  it('outside the text is its nearer end', () => {
    expect([-1, 999].map((offset) => visibleOffset(original, offset))).toEqual([0, visible.length]);
    expect([-1, 999].map((offset) => originalOffset(original, offset))).toEqual([
      0,
      original.length,
    ]);
  });

  it('is found again from the text without marks, and any passage is the same letters', () => {
    expect(hideTashkeel(original)).toBe(visible);
    for (let start = 0; start <= visible.length; start += 1) {
      expect(visibleOffset(original, originalOffset(original, start))).toBe(start);
      for (let end = start; end <= visible.length; end += 1) {
        const passage = original.slice(
          originalOffset(original, start),
          originalOffset(original, end),
        );
        expect(hideTashkeel(passage)).toBe(visible.slice(start, end));
      }
    }
  });
});
