import path from 'node:path';
import { expect, it } from 'vitest';
import { readGlossary } from './read-glossary.ts';

// The real glossary is a fixture too: what it says of its sources must be true.
const names = await readGlossary(path.resolve(import.meta.dirname, '../../../content'));

/** What Unicode CLDR 48 has in Arabic: names of territories, and of the cities that zones of time are called by. */
const CLDR: Readonly<Record<string, string>> = {
  aktau: 'أكتاو',
  aktobe: 'أكتوب',
  almaty: 'ألماتي',
  ashgabat: 'عشق آباد',
  atyrau: 'أتيراو',
  bishkek: 'بشكيك',
  dushanbe: 'دوشانبي',
  kazakhstan: 'كازاخستان',
  kostanay: 'قوستاناي',
  kyrgyzstan: 'قيرغيزستان',
  kyzylorda: 'كيزيلوردا',
  samarkand: 'سمرقند',
  tajikistan: 'طاجيكستان',
  tashkent: 'طشقند',
  turkmenistan: 'تركمانستان',
  uzbekistan: 'أوزبكستان',
};

it('an entry names CLDR as its source where CLDR spells it so', () => {
  const claiming = names.filter(({ sources }) => sources.some(({ name }) => /CLDR/.test(name)));
  expect(claiming.length).toBeGreaterThan(5);
  expect(claiming.filter(({ id, name }) => CLDR[id] !== name).map(({ id }) => id)).toEqual([]);
});

it('an entry has the spelling of CLDR, preferred or not', () => {
  const known = new Map(names.map(({ id, name, variants }) => [id, [name, ...variants]]));
  const missing = Object.entries(CLDR).filter(([id, name]) => !known.get(id)?.includes(name));
  expect(missing).toEqual([]);
});

it('every entry is described in the three languages of the interface, and was checked once', () => {
  const lacking = names.filter(
    ({ descriptions, checkedAt }) => !descriptions?.en || !descriptions.ru || !checkedAt,
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

it('no two entries have the same description', () => {
  const texts = names.map(({ description }) => description);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

it('each of the five countries has a president', () => {
  const presidents = names.filter(
    ({ kind, description }) => kind === 'person' && /^رئيس \S+ منذ/.test(description),
  );
  expect(presidents.flatMap(({ countries }) => countries).sort()).toEqual([
    'KG',
    'KZ',
    'TJ',
    'TM',
    'UZ',
  ]);
});
