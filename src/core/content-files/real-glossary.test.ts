import path from 'node:path';
import { expect, it } from 'vitest';
import { readGlossary } from './read-glossary.ts';

// The real glossary is a fixture too: what it says about its sources must be true.
const names = await readGlossary(path.resolve(import.meta.dirname, '../../../content'));

/**
 * What Unicode CLDR 48 has in Arabic: names of territories, and of the cities after which time
 * zones are called.
 */
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

/** Where the Unicode CLDR in Node has a name: as a territory, or as the city of a time zone. */
const TERRITORIES: Readonly<Record<string, string>> = {
  kazakhstan: 'KZ',
  kyrgyzstan: 'KG',
  tajikistan: 'TJ',
  turkmenistan: 'TM',
  uzbekistan: 'UZ',
};
const ZONES: Readonly<Record<string, string>> = {
  aktau: 'Asia/Aqtau',
  aktobe: 'Asia/Aqtobe',
  almaty: 'Asia/Almaty',
  atyrau: 'Asia/Atyrau',
  kostanay: 'Asia/Qostanay',
  kyzylorda: 'Asia/Qyzylorda',
  samarkand: 'Asia/Samarkand',
};

/** «توقيت أكتاو» for the zone of Aktau; a country's only zone has the name of the country. */
const cityOf = (timeZone: string) =>
  new Intl.DateTimeFormat('ar', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace(/^توقيت /, '');

it('the table of CLDR is what CLDR says, where Node has it', () => {
  const territory = new Intl.DisplayNames('ar', { type: 'region' });
  for (const [id, code] of Object.entries(TERRITORIES)) expect(territory.of(code)).toBe(CLDR[id]);
  for (const [id, zone] of Object.entries(ZONES)) expect(cityOf(zone)).toBe(CLDR[id]);
});

it('every entry whose name CLDR has in this spelling says so', () => {
  const silent = names.filter(
    ({ id, name, sources }) =>
      CLDR[id] === name && !sources.some((source) => source.name.includes('CLDR')),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

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
