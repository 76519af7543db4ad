import { describe, expect, it } from 'vitest';
import { isSpeltLike, soundKey } from './sound.ts';

describe('spellings of one name', () => {
  it.each([
    ['a vowel less', 'كيبلر', 'كبلر'],
    ['another place for the only vowel that is written', 'برندان', 'برندن'],
    ['g in both ways', 'غاريث', 'جاريث'],
    ['another letter of the sound', 'جوسيب', 'جوزيب'],
    ['no vowel before two consonants', 'اسبيتار', 'سبيتار'],
    ['a vowel twice', 'انييستا', 'انيستا'],
    ['a consonant twice', 'بيللوتشي', 'بيلوتشي'],
    ['two vowels less in a long one', 'فيتفاتزيديس', 'فتفاتزيدس'],
    ['another vowel in a long one', 'شنايدرلين', 'شنايدرلان'],
  ])('%s: %s and %s', (_what, one, other) => {
    expect(soundKey(one)).not.toBeNull();
    expect(soundKey(one)).toBe(soundKey(other));
    expect([isSpeltLike(one, other), isSpeltLike(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['words of Arabic roots', 'قاتل', 'قتيل'],
    ['verbs', 'يقابل', 'يقبل'],
    ['another consonant', 'كيبلر', 'كيبلن'],
    ['and before a name', 'ودينيس', 'دينيس'],
    ['another vowel in a short word', 'بارتون', 'برتين'],
    ['vowels that change places', 'كروكر', 'كوركر'],
    ['another end', 'ماركوسي', 'ماركوسا'],
    ['a verb with the other g', 'يغيب', 'يجيب'],
    ['what is not, and a place', 'ماكان', 'مكان'],
  ])('not %s: %s and %s', (_what, one, other) =>
    expect([isSpeltLike(one, other), isSpeltLike(other, one)]).toEqual([false, false]),
  );
});

it('nobody asks for verbs in another spelling', () =>
  expect(['يتقابل', 'واستقبل', 'تقابل'].map(soundKey)).toEqual([null, null, null]));

it('words of other scripts have no sound', () =>
  expect(['Denis', 'دين', 'Денис'].map(soundKey)).toEqual([null, null, null]));
