import { describe, expect, it } from 'vitest';
import { isolateMarks, stripMarks } from './bidi-marks.ts';
import { splitRuns, type RunLang } from './bidi-runs.ts';

/** The pieces as one string, with ⟦⟧ around the isolates: the tables below hold nothing else. */
const bracketed = (text: string) =>
  splitRuns(text)
    .map((run) => (run.kind === 'plain' ? run.text : `⟦${run.text}⟧`))
    .join('');
const without = (text: string) => text.replace(/[⟦⟧]/g, '');
const marked = (text: string) => text.replace(/⟦/g, '\u2066').replace(/⟧/g, '\u2069');

describe('a line is cut', () => {
  it.each<[string, string[]]>([
    [
      'around a foreign name, and nothing beside it',
      [
        '⟦SpaceX⟧ تطلق قمراً',
        'رحلة مع ⟦Air Astana⟧؟',
        'شركة السكك (⟦KTZ⟧) أعلنت',
        '(⟦Air Astana⟧ (⟦KC⟧)) طارت',
        '⟦Kazakhstan Temir Zholy⟧ (⟦KTZ⟧) أعلنت',
        '“⟦Times⟧” قالت',
        'قال «⟦Air Astana⟧» و"⟦KTZ⟧"',
        'لـ⟦SpaceX⟧ و⟦Tesla⟧، ثم ⟦CNN⟧: ⟦Apple⟧',
        'أعلنت ⟦SpaceX⟧. ⟦Tesla⟧ قالت',
        'بين ⟦Astana⟧/ألماتي',
        'مدينة ⟦Алматы⟧ وشركة ⟦Қазақстан темір жолы⟧',
        'كلمة ⟦中文⟧ هنا',
      ],
    ],
    [
      'around a name with all its parts',
      [
        'طائرة ⟦Boeing 737-800⟧ هبطت',
        'هاتف ⟦iPhone 15 Pro Max⟧ الجديد',
        'طائرة ⟦A-320⟧، وجائحة ⟦COVID-19⟧، وقمة ⟦G20⟧، وشبكة ⟦5G⟧ أو ⟦٥G⟧',
        'لغة ⟦C++⟧ و⟦C#⟧ وقرار ⟦OPEC+⟧ اليوم',
        'شركة ⟦Apple Inc.⟧ في ⟦U.S.⟧ اليوم',
        'كتبت ⟦J. K. Rowling⟧ رواية',
        'شركة ⟦Johnson & Johnson⟧ و⟦AT&T⟧',
        'شركة ⟦Oʻzbekiston temir yo‘llari⟧ من ⟦Almaty, Kazakhstan⟧',
      ],
    ],
    [
      'between a name and a number that counts something else',
      [
        'باعت ⟦Tesla⟧ 5 ملايين سيارة',
        'نمت ⟦Tesla⟧ ⟦5%⟧ في',
        'فاز ⟦Kairat⟧ ⟦2–1⟧ على',
        'أعلنت ⟦Tesla⟧ 15/09/2026',
        'قدرة 15 ⟦MW⟧',
      ],
    ],
    [
      'around a foreign sentence with its full stop',
      [
        'قال “⟦We won. Trust us (all).⟧” ثم',
        'قال (⟦We won. Trust us!⟧).',
        '⟦Air Astana.⟧',
        '⟦Агентство «КазТАГ»⟧',
        '⟦Interfax (Moscow)⟧',
        ' ⟦15 MW⟧ ',
      ],
    ],
    [
      'around an address',
      [
        'انظر ⟦https://example.org/a?b=1⟧.',
        'انظر (⟦https://example.org/a_(b)/⟧)،',
        'انظر ⟦https://example.org/كتاب/1⟧، ثم',
        'موقع ⟦www.example.org⟧، أو ⟦example.org/⟧ أو ⟦a.b@example.org⟧؟',
        'حساب ⟦@akorda_press⟧ ووسم ⟦#Astana2026⟧ وملف ⟦report_2026.pdf⟧',
        '#كازاخستان @أحمد',
      ],
    ],
    [
      'around a number with signs that the line would move',
      [
        'فاز ⟦2–1⟧ على',
        'في ⟦2020–2024⟧ وفي ⟦15-09-2026⟧',
        'طائرة بوينغ ⟦737-800⟧',
        'نمو ⟦3.5%⟧ ثم ⟦12.5 %⟧، من ⟦3%-5%⟧',
        'استثمار ⟦$12⟧ مليار، ⟦12$⟧، ⟦€5⟧، ⟦$5bn⟧، ⟦12 €⟧.',
        'هاتف ⟦+7 727 250-00-00⟧ أو ⟦8 (727) 250-00-00⟧ للتواصل',
        'بلغت ⟦-5⟧ درجات، أو ⟦−5 °C⟧، أو ⟦25°C⟧',
        'مبلغ ⟦12 500⟧ تنغي',
        '⟦-5⟧',
      ],
    ],
    [
      'nowhere in what comes out right by itself',
      [
        '',
        'نص عربي فقط.',
        'قيود حصص أوبك +',
        'قرار أوبك+ بعد كوفيد-19، وطائرة إس-400',
        'اللاعب -25 عاماً- سجل',
        'يوم 15/09/2026، الساعة 10:30، مبلغ 1,234.56',
        'في 15 و16 سبتمبر/أيلول 2022، “2024”',
        'يوم ٢٠٢٦/٠٩/١٥ و١٥-٠٩-٢٠٢٦، فاز ٢–١، نمو ٣٫٥٪',
        '« – … »',
      ],
    ],
  ])('%s', (_where, lines) => {
    expect(lines.map((line) => bracketed(without(line)))).toEqual(lines);
  });
});

it.each<[string, RunLang | undefined]>([
  ['Алматы', 'ru'],
  ['«Ведомости» №', 'ru'],
  ['Қазақстан темір жолы', 'kk'],
  ['Ұлытау', 'kk'],
  ['Тоҷикистон', 'tg'],
  ['Ўзбекистон Ҳаво Йўллари', 'uz-Cyrl'],
  ['Көк-Төбө', ''], // Kyrgyz, but Kazakh and Mongolian also have these letters.
  ['Air Astana', ''],
  ['Алматы Almaty', ''],
  ['中文', ''],
  ['2–1', undefined],
])('the language of %s is %s', (name, lang) => {
  const isolate = splitRuns(`قال ${name} ثم`).find(({ kind }) => kind === 'isolate');
  expect(isolate).toMatchObject({ dir: 'ltr' });
  expect(isolate && 'lang' in isolate ? isolate.lang : undefined).toBe(lang);
});

describe('invisible marks', () => {
  it.each([
    '⟦C++⟧ لغة',
    'قالت ⟦SpaceX⟧، ⟦Tesla⟧، Apple إن', // Arabic follows the last name.
    'قالت ⟦SpaceX⟧، 2024 كان',
    '⟦Kazakhstan Temir Zholy⟧ (KTZ) أعلنت',
    'قالت Tesla ⟦5%⟧ ثم',
    'فاز ⟦2–1⟧، ثم ⟦+7 727 250-00-00⟧',
    '⟦2–1⟧ للفريق',
    'انظر ⟦https://example.org/a/⟧ و⟦@name⟧',
  ])('stand around what would be reordered: %s', (text) => {
    expect(isolateMarks(without(text))).toBe(marked(text));
    expect(isolateMarks(marked(text))).toBe(marked(text));
    expect(stripMarks(marked(text))).toBe(without(text));
  });

  it.each([
    '',
    'نص عربي فقط.',
    'رحلة مع Air Astana؟',
    'شركة السكك (KTZ) أعلنت عن Boeing 737-800',
    'أوبك+ وكوفيد-19 يوم 15/09/2026',
    '3.5% نسبة النمو', // No Arabic letter stands before the number.
    'Air Astana.',
    '2–1',
  ])('are left out where nothing needs them: %s', (text) => {
    expect(isolateMarks(text)).toBe(text);
  });

  it('are taken away, joiners of letters are not', () => {
    expect(stripMarks('\u200Fقال \u2068C++\u2069\u200E، می\u200Cشود\u061C')).toBe(
      'قال C++، می\u200Cشود',
    );
  });
});

// A pattern that backtracks would still be running when the test runner gives up.
it.each(['ا ', 'a ', '1-', '1!', '“', '(a', '"a" ', 'A. ', 'a, ', 'http://(', '+7 ', '-5 ا'])(
  'a hundred thousand characters of "%s" come to an end',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(
      splitRuns(text)
        .map((run) => run.text)
        .join('') === text,
    ).toBe(true);
    expect(stripMarks(isolateMarks(text)) === text).toBe(true);
  },
);
