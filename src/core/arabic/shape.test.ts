import { describe, expect, it } from 'vitest';
import { looksForeign } from './shape.ts';

describe('what can be of no Arabic root', () => {
  it.each([
    ['a long vowel behind the first of four consonants', 'كيبلر'],
    ['two of them', 'دينيس'],
    ['five consonants and no vowel', 'برندن'],
    ['a vowel that is doubled', 'انييستا'],
    ['an end of names', 'جينتيلوني'],
    ['a last و', 'شويغو'],
    ['a Chinese syllable', 'بينغ'],
    ['what would be a plural of too little', 'جيسون'],
  ])('%s: %s', (_what, form) => expect(looksForeign(form)).toBe(true));

  it.each([
    ['a verb', 'يتقابلون'],
    ['a verb with letters in front', 'وسيقابل'],
    ['a verb whose root is short', 'ويسعون'],
    ['a participle', 'متعاونين'],
    ['a broken plural', 'تفاصيل'],
    ['a dual', 'طفلتين'],
    ['a verbal noun', 'استعداد'],
    ['one with a doubled letter', 'تزيين'],
    ['a word of four letters', 'وارن'],
    ['what somebody has', 'زيارتك'],
    ['what two words are written as', 'عبدالرزاق'],
    ['words of no Arabic letters', 'Denis'],
  ])('not %s: %s', (_what, form) => expect(looksForeign(form)).toBe(false));
});
