import { expect, test, type Page } from '@playwright/test';
import { isolateMarks } from '../src/core/arabic/bidi-marks.ts';
import { splitRuns } from '../src/core/arabic/bidi-runs.ts';

/*
 * Where the letters of a line really stand. A list names pieces of the text from the left of the
 * screen to the right; an Arabic reader meets the last one first.
 */

type Line = { text: string; fromLeft: string[] };

const line = (text: string, ...fromLeft: string[]): Line => ({ text, fromLeft });

/** Without isolation, a right-to-left line shows these in another order. */
const NEEDS_ISOLATION: Line[] = [
  line('فاز الفريق 2–1 على ضيفه', 'ضيفه', '2', '–', '1', 'فاز'),
  line('2–1 للفريق', 'للفريق', '2', '–', '1'),
  line('بين 2020–2024 نمت', 'نمت', '2020', '–', '2024', 'بين'),
  line('يوم 15-09-2026 عقد', 'عقد', '15', '09', '2026', 'يوم'),
  line('طائرة بوينغ 737-800 هبطت', 'هبطت', '737', '-', '800', 'بوينغ'),
  line('نمو 3.5% في عام', 'في', '3.5', '%', 'نمو'),
  line('نمو 12.5 % في عام', 'في', '12.5', '%', 'نمو'),
  line('استثمار $12 مليار', 'مليار', '$', '12', 'استثمار'),
  line('سعره 12$ اليوم', 'اليوم', '12', '$', 'سعره'),
  line('سعره €5 فقط', 'فقط', '€', '5', 'سعره'),
  line('هاتف +7 727 250-00-00 للتواصل', 'للتواصل', '+', '7 ', '727', '250', '-00', 'هاتف'),
  line('بلغت -5 درجات', 'درجات', '-', '5', 'بلغت'),
  line('بلغت 25°C اليوم', 'اليوم', '25', '°', 'C', 'بلغت'),
  line('مبلغ 12 500 تنغي', 'تنغي', '12', '500', 'مبلغ'),
  line('قالت SpaceX، Tesla إن', 'إن', 'Tesla', '،', 'SpaceX', 'قالت'),
  line('قالت SpaceX، 2024 كان', 'كان', '2024', '،', 'SpaceX', 'قالت'),
  line('أعلنت SpaceX. Tesla قالت', 'قالت', 'Tesla', '.', 'SpaceX', 'أعلنت'),
  line('شركة Temir Zholy (KTZ) أعلنت', 'أعلنت', ')', 'KTZ', '(', 'Temir', 'Zholy', 'شركة'),
  line('باعت Tesla 5 ملايين سيارة', 'ملايين', '5', 'Tesla', 'باعت'),
  line('لغة C++ جديدة', 'جديدة', 'C', '+', 'لغة'),
  line('تقرر OPEC+؟', '؟', 'OPEC', '+', 'تقرر'),
  line('حساب @akorda نشر', 'نشر', '@', 'akorda', 'حساب'),
  line('وسم #Astana انتشر', 'انتشر', '#', 'Astana', 'وسم'),
  line('انظر https://example.org/a/ هنا', 'هنا', 'https', 'example', 'a/', '/ ', 'انظر'),
  line('قال “We won. Yes.” ثم', 'ثم', '”', 'We', 'won', 'Yes', '.”', '“', 'قال'),
];

/** These stand right either way; isolation must not spoil them. */
const RIGHT_BY_ITSELF: Line[] = [
  line('SpaceX تطلق قمراً!', '!', 'قمراً', 'تطلق', 'Space', 'X'),
  line('رحلة مع Air Astana؟', '؟', 'Air', 'Astana', 'مع', 'رحلة'),
  line('شركة (KTZ) أعلنت', 'أعلنت', ')', 'KTZ', '(', 'شركة'),
  line('قيود حصص أوبك +', '+', 'أوبك', 'حصص'),
  line('قرار أوبك+ اليوم', 'اليوم', '+', 'أوبك', 'قرار'),
  line('جائحة كوفيد-19 انتهت', 'انتهت', '19', '-', 'كوفيد', 'جائحة'),
  line('جائحة COVID-19 انتهت', 'انتهت', 'COVID', '-', '19', 'جائحة'),
  line('يوم 15/09/2026 عقد', 'عقد', '15', '09', '2026', 'يوم'),
  line('الساعة 10:30 صباحاً', 'صباحاً', '10', ':', '30', 'الساعة'),
  line('مبلغ 1,234.56 تنغي', 'تنغي', '1', ',', '234', '.', '56', 'مبلغ'),
  line('طائرة Boeing 737-800 هبطت', 'هبطت', 'Boeing', '737', '-', '800', 'طائرة'),
  line('شبكة 5G في', 'في', '5', 'G', 'شبكة'),
  line('يوم ٢٠٢٦/٠٩/١٥ عقد', 'عقد', '٢٠٢٦', '٠٩', '١٥', 'يوم'),
  line('نمو ٣٫٥٪ في عام', 'في', '٪', '٣', '٥', 'نمو'),
  line('“Times” قالت', 'قالت', '”', 'Times', '“'),
  line('مدينة Алматы، الكبرى', 'الكبرى', '،', 'Алматы', 'مدينة'),
  line('راسل a.b@example.org.', 'a', '@', 'example', 'راسل'),
];

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const withIsolates = (text: string) =>
  splitRuns(text)
    .map((run) => {
      if (run.kind === 'plain') return escape(run.text);
      const lang = run.lang === undefined ? '' : ` lang="${run.lang}"`;
      return `<bdi dir="${run.dir}"${lang}>${escape(run.text)}</bdi>`;
    })
    .join('');

/** The same pieces of each line, sorted by where the middle of their first character stands. */
const readFromLeft = async (page: Page, lines: Line[], render: (text: string) => string) => {
  const paragraphs = lines.map(({ text }) => `<p lang="ar" dir="rtl">${render(text)}</p>`);
  await page.setContent(`<!doctype html><meta charset="utf-8">${paragraphs.join('')}`);
  return page.locator('p').evaluateAll(
    (elements, pieces) =>
      elements.map((paragraph, index) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const characters: { node: Node; offset: number; character: string }[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          for (const [offset, character] of Array.from(node.textContent ?? '').entries()) {
            if (!/[\u2066-\u2069]/.test(character)) characters.push({ node, offset, character });
          }
        }
        const text = characters.map(({ character }) => character).join('');
        const middleOf = (piece: string) => {
          const found = characters[text.indexOf(piece)];
          if (!found) throw new Error(`No ${piece} in ${text}`);
          const range = document.createRange();
          range.setStart(found.node, found.offset);
          range.setEnd(found.node, found.offset + 1);
          const box = range.getClientRects()[0];
          if (!box) throw new Error(`${piece} does not show`);
          return (box.left + box.right) / 2;
        };
        return [...(pieces[index] ?? [])].sort((a, b) => middleOf(a) - middleOf(b));
      }),
    lines.map(({ fromLeft }) => fromLeft),
  );
};

const ALL = [...NEEDS_ISOLATION, ...RIGHT_BY_ITSELF];
const expected = (lines: Line[]) => lines.map(({ fromLeft }) => fromLeft);

test('every piece stands where an Arabic reader expects it', async ({ page }) => {
  expect(await readFromLeft(page, ALL, withIsolates)).toEqual(expected(ALL));
});

test('invisible marks put everything in the same places', async ({ page }) => {
  const render = (text: string) => escape(isolateMarks(text));
  expect(await readFromLeft(page, ALL, render)).toEqual(expected(ALL));
});

test('marks are only where the line would be wrong without them', async ({ page }) => {
  const order = await readFromLeft(page, ALL, escape);
  const isWrong = ALL.map(({ fromLeft }, index) => order[index]?.join() !== fromLeft.join());
  expect(isWrong).toEqual(ALL.map((each) => NEEDS_ISOLATION.includes(each)));
  expect(ALL.map(({ text }) => isolateMarks(text) !== text)).toEqual(isWrong);
});
