import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings/settings.ts';
import { createFormat } from './format.ts';
import { FIRST, localeOf } from './locales.ts';

const [ar, en, ru] = [localeOf('ar'), localeOf('en'), localeOf('ru')];
const BY_CODE = { ar, en, ru, fa: localeOf('fa') };

describe('a date', () => {
  it.each([
    ['ar', '2022-09-12', '12 سبتمبر 2022'],
    ['en', '2022-09-12', '12 September 2022'],
    ['ru', '2022-09-12', '12 сентября 2022 г.'],
    ['ar', '2030-01-31', '31 يناير 2030'],
    ['ar', '2030-05-01', '1 مايو 2030'],
    // Before standard time came to Tashkent in 1924, its clocks were not five hours ahead of UTC.
    ['ar', '1924-05-01', '1 مايو 1924'],
    ['ar', '1917-11-07', '7 نوفمبر 1917'],
    ['en', '0950-01-01', '1 January 950'],
    ['fa', '2022-09-12', '۲۱ شهریور ۱۴۰۱'],
    ['fa', '2025-03-20', '۳۰ اسفند ۱۴۰۳'],
  ] as const)('in %s of %s is "%s"', (code, iso, expected) => {
    expect(createFormat(BY_CODE[code], DEFAULTS).date(iso)).toBe(expected);
  });

  it.each([
    ['ar', '2022-09-12', 'الاثنين 12 سبتمبر 2022'],
    // In the newsroom, it is already the next day.
    ['ar', '2022-09-12T20:30:00Z', 'الثلاثاء 13 سبتمبر 2022'],
    ['en', '2022-09-15', 'Thursday 15 September 2022'],
    ['ru', '2022-09-12', 'Понедельник, 12 сентября 2022 г.'],
    ['fa', '2022-09-12', 'دوشنبه ۲۱ شهریور ۱۴۰۱'],
  ] as const)('as a heading in %s of %s is "%s"', (code, iso, expected) => {
    expect(createFormat(BY_CODE[code], DEFAULTS).day(iso)).toBe(expected);
  });

  it.each([
    ['2022-09-12T20:30:00Z', '13 سبتمبر 2022'],
    ['2022-09-12T18:59:59Z', '12 سبتمبر 2022'],
    ['2022-09-12T19:00:00Z', '13 سبتمبر 2022'],
    ['2022-09-12T23:59:59+05:00', '12 سبتمبر 2022'],
    ['2022-12-31T20:00:00-08:00', '1 يناير 2023'],
  ])('of %s is that of the newsroom: %s', (iso, expected) => {
    expect(createFormat(FIRST, DEFAULTS).date(iso)).toBe(expected);
  });

  it.each(['America/Los_Angeles', 'Asia/Almaty', 'Pacific/Kiritimati'])(
    'is the same on a machine in %s',
    (timeZone) => {
      const script = `
        import { createFormat } from './format.ts';
        import { DEFAULTS } from '../settings/settings.ts';
        import { FIRST } from './locales.ts';
        const { date } = createFormat(FIRST, DEFAULTS);
        const dates = ['2022-09-12', '2022-09-12T20:30:00Z'].map(date);
        console.log(JSON.stringify([new Date(0).getTimezoneOffset() !== 0, ...dates]));`;
      const { stdout } = spawnSync(
        process.execPath,
        ['--no-warnings', '--input-type=module', '--eval', script],
        {
          cwd: path.resolve(import.meta.dirname),
          env: { ...process.env, TZ: timeZone },
          encoding: 'utf8',
        },
      );
      expect(JSON.parse(stdout)).toEqual([true, '12 سبتمبر 2022', '13 سبتمبر 2022']);
    },
  );
});

it.each([
  ['ar', '2022-09-12', '12 سبتمبر 2022 (16 صفر 1444 هـ)'],
  ['en', '2022-09-12', '12 September 2022 (16 Safar 1444 AH)'],
  ['ru', '2022-09-12', '12 сентября 2022 г. (16 сафара 1444 г. хиджры)'],
  ['fa', '2022-09-12', '۲۱ شهریور ۱۴۰۱ (۱۶ صفر ۱۴۴۴ ه\u200D.ق.)'],
  ['ru', '2022-10-12', '12 октября 2022 г. (16 раби-уль-авваля 1444 г. хиджры)'],
  ['ru', '2023-06-12', '12 июня 2023 г. (23 зуль-каады 1444 г. хиджры)'],
  ['ru', '2023-07-12', '12 июля 2023 г. (24 зуль-хиджжи 1444 г. хиджры)'],
] as const)('a Hijri date stands in brackets behind its day: %s %s', (code, iso, expected) => {
  const { date } = createFormat(BY_CODE[code], { ...DEFAULTS, hijri: 'yes' });
  expect(date(iso)).toBe(expected);
});

describe('a number', () => {
  it.each([
    [7, 'latn', '7'],
    [999, 'arab', '٩٩٩'],
    [1234, 'arab', '١٬٢٣٤'],
    [-5, 'latn', '\u200E-5'],
    [2.5, 'latn', '2.5'],
  ] as const)('%f in the digits %s is "%s"', (value, digits, expected) => {
    expect(createFormat(FIRST, { ...DEFAULTS, digits }).number(value)).toBe(expected);
  });

  it.each([
    ['ar', '1,234,567'],
    ['en', '1,234,567'],
    ['ru', '1\u00A0234\u00A0567'],
    ['fa', '۱٬۲۳۴٬۵۶۷'],
  ] as const)('in %s is "%s"', (code, expected) => {
    expect(createFormat(BY_CODE[code], DEFAULTS).number(1_234_567)).toBe(expected);
  });

  it.each([ar, en, ru])('and a date in $code have the digits 0 to 9', (locale) => {
    const { number, date } = createFormat(locale, DEFAULTS);
    const digits = [...`${number(9_876_543_210)} ${date('2022-09-12')}`.matchAll(/\p{Nd}/gu)];
    expect(digits.map(([digit]) => digit).join('')).toMatch(/^[0-9]{16}$/);
  });

  it.each(['latn', 'arab'] as const)(
    'and a date in Persian have its own digits, whatever is chosen for Arabic: %s',
    (chosen) => {
      const { number, date, month, recent } = createFormat(BY_CODE.fa, {
        ...DEFAULTS,
        digits: chosen,
      });
      const hourAgo = recent('2030-01-31T11:00:00Z', Date.UTC(2030, 0, 31, 12), '');
      const said = [
        number(7),
        number(9_876_543_210),
        date('2022-09-12'),
        month('2022-09'),
        hourAgo,
      ];
      expect(said.join(' ')).toMatch(/[۰-۹]/u);
      expect(said.join(' ')).not.toMatch(/[0-9٠-٩]/u);
    },
  );
});

describe('a list of names', () => {
  it.each([
    ['ar', [], ''],
    ['ar', ['كازاخستان'], 'كازاخستان'],
    ['ar', ['كازاخستان', 'أوزبكستان'], 'كازاخستان وأوزبكستان'],
    ['ar', ['كازاخستان', 'قرغيزستان', 'أوزبكستان'], 'كازاخستان وقرغيزستان وأوزبكستان'],
    ['en', ['Kazakhstan'], 'Kazakhstan'],
    ['en', ['Kazakhstan', 'Uzbekistan'], 'Kazakhstan and Uzbekistan'],
    ['en', ['Kazakhstan', 'Kyrgyzstan', 'Uzbekistan'], 'Kazakhstan, Kyrgyzstan and Uzbekistan'],
    ['ru', ['Казахстан'], 'Казахстан'],
    ['ru', ['Казахстан', 'Узбекистан'], 'Казахстан и Узбекистан'],
    ['ru', ['Казахстан', 'Кыргызстан', 'Узбекистан'], 'Казахстан, Кыргызстан и Узбекистан'],
    ['fa', ['قزاقستان', 'ازبکستان'], 'قزاقستان و ازبکستان'],
    ['fa', ['قزاقستان', 'قرقیزستان', 'ازبکستان'], 'قزاقستان، قرقیزستان و ازبکستان'],
  ] as const)('in %s of %j is "%s"', (code, names, expected) => {
    expect(createFormat(BY_CODE[code], DEFAULTS).list(names)).toBe(expected);
  });
});

describe('a time within the last day', () => {
  const NOW = Date.UTC(2030, 0, 31, 12);
  const { recent } = createFormat(FIRST, DEFAULTS);
  it.each([
    ['2030-01-31T12:00:00Z', 'الآن'],
    ['2030-01-31T11:59:01Z', 'الآن'],
    ['2030-01-31T11:59:00Z', 'قبل دقيقة واحدة'],
    ['2030-01-31T11:00:01Z', 'قبل 59 دقيقة'],
    ['2030-01-31T11:00:00Z', 'قبل ساعة واحدة'],
    ['2030-01-30T12:00:01Z', 'قبل 23 ساعة'],
    ['2030-01-30T12:00:00Z', null],
    ['2030-01-31T12:00:01Z', null],
    ['2030-01-31', null],
  ])('%s is said as %s', (iso, expected) => {
    expect(recent(iso, NOW, 'الآن')).toBe(expected);
  });
});
