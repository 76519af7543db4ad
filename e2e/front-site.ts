import type { Page } from '@playwright/test';
import { drawPicture } from '../tools/testing/draw-picture.ts';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import type { Article } from '../src/core/news/article.schema.ts';
import { testOf } from './invented-site.ts';
import { writeInto } from './invented.ts';
import { open } from './reader.ts';
import { watchShift } from './shift.ts';

/*
 * A site of invented news for its front: with texts and without, pictures, days, months and
 * undated articles.
 */

export const PICTURE = {
  src: '/media/2030/drawn.jpg',
  alt: 'قرص تجريبي',
  width: 1200,
  height: 1200,
};
const TEXT = [{ type: 'paragraph' as const, text: 'نص تجريبي طويل لا معنى له. '.repeat(40) }];

/** A text that, cut off inside a year, would state another year. */
const YEARS = [{ type: 'paragraph' as const, text: 'عام 2030 '.repeat(40).trim() }];

const invent = (id: string, publishedAt: string | null, fields: Partial<Article> = {}) =>
  inventArticle({ id, title: `خبر تجريبي ${id}`, publishedAt, countries: ['KZ'], ...fields });

/** Ids of articles of one day, more than a phone shows at once. */
export const MANY = Array.from({ length: 14 }, (_, at) => `many-${String.fromCodePoint(97 + at)}`);

const NEWS = [
  invent('alone', '2030-01-09'),
  invent('lead', '2030-01-09', { body: TEXT, image: PICTURE }),
  invent('second', '2030-01-08', { body: TEXT, image: PICTURE, countries: ['UZ'] }),
  invent('third', '2030-01-08', { body: YEARS, countries: ['KG'] }),
  ...MANY.map((id) => invent(id, '2030-01-08')),
  invent('month', '2030-01-01'),
  invent('year', '2029-12-31', { countries: ['TJ'] }),
  ...['one', 'two'].map((id) => invent(id, null, { addedAt: '2030-01-05' })),
];

const writeNews = async (folder: string): Promise<void> => {
  for (const article of NEWS) writeInto(folder, articleFile(article), JSON.stringify(article));
  const bytes = await drawPicture(PICTURE.width, PICTURE.height).jpeg().toBuffer();
  writeInto(folder, PICTURE.src.slice(1), bytes);
};

export const test = testOf(writeNews);

export const DAYS = { ninth: 'الأربعاء 9 يناير 2030', eighth: 'الثلاثاء 8 يناير 2030' };
export const GROUPS = [
  DAYS.ninth,
  DAYS.eighth,
  'يناير 2030',
  'ديسمبر 2029',
  'بلا تاريخ، أُضيفت في 5 يناير 2030',
];
export const PHONE = { width: 390, height: 844 };

/** The headings of the days, by the parts of the list that they label. */
export const groups = (page: Page) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('article') })
    .locator(':is(h2, h3):not(article *)');
export const blocks = (page: Page) => page.locator('main section[data-place]');

/** A page at some moment, with a clock that can be moved, and with what has shifted by itself. */
export const openAt = async (page: Page, time: string, address = './') => {
  await page.clock.install({ time: new Date(time) });
  await watchShift(page);
  await open(page, address);
};
