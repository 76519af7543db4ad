import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';

/** Lists in the order of a dictionary. */
const LISTS = [
  ['آسيا', 'أتيراو', 'أستانا', 'إسلام', 'أكتاو', 'ألماتي', 'ألماس', 'إمام', 'أوبك', 'إيران'],
  ['الأرجنتين', 'الأردن', 'أرمينيا', 'ألبانيا', 'تركيا', 'الصين', 'العراق', 'اليابان'],
  ['شنغهاي', 'شوكت', 'شي جين بينغ', 'شيخ', 'شينخوا'],
  ['باء', 'پامير', 'تاء', 'جيم', 'چاچ', 'حاء', 'زاي', 'ژاله', 'سين', 'كاف', 'گلستان', 'لام'],
  ['روزا', 'روس', 'رؤيا', 'رئيس'],
  ['مُحمد', 'محمدوف'],
  ['Aktau', 'Aqtöbe', 'Aşgabat', 'Ashton', 'Özbek', 'Oʻzbekiston'],
  ['Астана', 'Душанбе', 'Ёлкин', 'Есенин', 'Жамбыл'],
];

describe('names stand as in a dictionary', () => {
  it.each(LISTS)('%s …', (...names) => {
    const shuffled = [...names].reverse();
    expect(shuffled.sort(compareNames)).toEqual(names);
  });

  it('in one order, whichever came first', () => {
    const all = LISTS.flat();
    expect([...all].sort(compareNames)).toEqual([...all].reverse().sort(compareNames));
  });
});
