import { describe, expect, it } from 'vitest';
import { formsHeard, heardKey } from './heard.ts';
import { SOUND } from './letters.ts';

/** Forms as a lexicon keeps them. */
const known = (...forms: string[]) => {
  const kept = new Map<string, string[]>();
  for (const form of forms) {
    const key = heardKey(form) ?? '';
    kept.set(key, [...(kept.get(key) ?? []), form]);
  }
  return (key: string) => kept.get(key);
};

describe('words as they are heard', () => {
  it.each([
    ['a vowel less', 'فلاديفستوك', 'فلاديفوستوك'],
    ['a vowel more', 'هونغارد', 'هنغارد'],
    ['another vowel', 'انديجون', 'انديجان'],
    ['the g of others', 'بلجاريا', 'بلغاريا'],
    ['another letter of the sound', 'ازربيجان', 'اذربيجان'],
    ['another letter of the sound th', 'ماراتون', 'ماراثون'],
    ['another end', 'فرنسه', 'فرنسا'],
    ['a people', 'ازربيجانيون', 'اذربيجان'],
    ['no first vowel', 'ستوديو', 'استوديو'],
    ['ش for تش', 'شيلسي', 'تشيلسي'],
    ['تش for ش', 'مانتشستر', 'مانشستر'],
  ])('are found with %s', (_what, form, other) =>
    expect(formsHeard(form, known(other))).toEqual([other]),
  );

  it.each([
    ['a short word with another vowel', 'بوريس', 'باريس'],
    ['و for ي', 'ستالون', 'ستالين'],
    ['a verb of the same consonants', 'قررت', 'كرواتيا'],
    ['another consonant', 'بنغازي', 'بنغالي'],
    ['two vowels in a short word', 'بارتون', 'بروتين'],
    ['a verb that has تش', 'تشكل', 'شيكل'],
    ['a verb that has ي at its front', 'يشكلون', 'اشكلون'],
  ])('are not found with %s', (_what, form, other) =>
    expect(formsHeard(form, known(other))).toEqual([]),
  );

  it('have no key when they are too short, or of other letters', () => {
    expect(['تركي', 'بون', 'Bonn', 'لندن٣'].map(heardKey)).toEqual([
      `${SOUND}ترك`,
      null,
      null,
      null,
    ]);
  });
});
