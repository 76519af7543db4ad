import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile } from '../src/core/content-files/article-file.ts';
import type { Article, Block } from '../src/core/news/article.schema.ts';
import type { Country } from '../src/core/news/country.ts';
import type { Story } from '../src/core/news/story.schema.ts';
import type { Withdrawn } from '../src/core/news/withdrawn.schema.ts';
import { drawPicture } from '../tools/testing/draw-picture.ts';

/*
 * News that nobody can take for real, with what the real articles lack: long lists, a country
 * without news, every kind of block, foreign names and numbers in an Arabic line.
 */

const COUNT = 107;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const A_DAY = 24 * 60 * 60 * 1000;

/** Overlapping lists of several pages for KZ and UZ, short ones for TJ and KG, none for TM. */
const countriesOf = (n: number): Country[] => [
  ...(n % 2 === 1 ? (['KZ'] as const) : []),
  ...(n % 3 === 0 ? (['UZ'] as const) : []),
  ...([2, 4, 8].includes(n) ? (['TJ'] as const) : []),
  ...([10, 14].includes(n) ? (['KG'] as const) : []),
];

/** A story of four days, and the numbers of its articles. */
export const STORY: Story = {
  id: 'invented-story',
  title: 'ملف تجريبي عن Invented Rail (KTZ)',
  about: 'وصف تجريبي لملف خيالي.',
  countries: ['KZ'],
  region: false,
};
const TOLD = [3, 5, 9, 20];

const numbered = (n: number): Article => ({
  id: `invented-${n}`,
  title: `خبر تجريبي رقم ${n}`,
  publishedAt: new Date(FIRST_DAY + n * A_DAY).toISOString().slice(0, 10),
  countries: countriesOf(n),
  region: false,
  partners: [],
  source: null,
  body: [],
  ...(TOLD.includes(n) && { story: STORY.id }),
});

export const MIXED_TITLES = {
  latinFirst: 'SpaceX تطلق خبرًا تجريبيًا',
  latinLast: 'خبر تجريبي مع Air Astana؟',
  inBrackets: 'خبر تجريبي عن القطار (KTZ)',
};

/** Runs that read from left to right as a unit, whatever stands around them. */
export const UNITS = ['15/09/2026', '2–1', '+7 727 250-00-00', 'example.org/a/b'];

const EVERY_BLOCK: Block[] = [
  { type: 'heading', level: 2, text: 'عنوان تجريبي أول' },
  {
    type: 'paragraph',
    text: [
      'فقرة فيها ',
      { type: 'strong', text: 'كلمة بارزة' },
      ' و',
      { type: 'link', text: 'رابط داخلي', href: '/articles/invented-1/' },
      '.',
    ],
  },
  { type: 'heading', level: 3, text: 'عنوان تجريبي ثانٍ' },
  { type: 'quote', text: 'اقتباس تجريبي.', cite: 'متحدث خيالي' },
  { type: 'list', ordered: true, items: ['بند أول', 'بند ثانٍ'] },
  {
    type: 'table',
    caption: 'جدول تجريبي',
    head: ['العمود الأول', 'العمود الثاني'],
    rows: [['خلية أولى', 'خلية ثانية']],
  },
  {
    type: 'image',
    src: '/media/2025/dot.png',
    alt: 'نقطة تجريبية',
    width: 640,
    height: 360,
    caption: 'شرح الصورة',
    credit: 'مصوّر خيالي',
  },
  ...UNITS.map((unit): Block => ({ type: 'paragraph', text: `نص تجريبي قبل ${unit} ونص بعده.` })),
];

const changed: Record<number, Partial<Article>> = {
  [COUNT]: {
    id: 'invented-with-every-block',
    previousIds: ['invented-earlier'],
    summary: 'خلاصة تجريبية.',
    author: 'كاتب خيالي',
    source: { name: 'Invented Agency', url: 'https://news.invalid/original' },
    updatedAt: '2025-12-31T23:30:00Z',
    corrections: [{ date: '2025-12-30', text: 'تصويب تجريبي.' }],
    body: EVERY_BLOCK,
  },
  [COUNT - 1]: { title: MIXED_TITLES.latinFirst },
  [COUNT - 2]: { title: MIXED_TITLES.latinLast },
  [COUNT - 3]: { title: MIXED_TITLES.inBrackets },
};

/** All of it, newest first. */
export const INVENTED: Article[] = Array.from({ length: COUNT }, (_, at) => {
  const n = COUNT - at;
  return { ...numbered(n), ...changed[n] };
});

export const titlesAbout = (...countries: Country[]): string[] =>
  INVENTED.filter(
    (article) =>
      countries.length === 0 || article.countries.some((country) => countries.includes(country)),
  ).map(({ title }) => title);

/** An article that was withdrawn. */
export const WITHDRAWN: Withdrawn = {
  id: 'invented-and-withdrawn',
  previousIds: ['invented-and-renamed'],
  withdrawnAt: '2025-06-01',
  title: 'خبر تجريبي مسحوب',
  reason: 'سبب خيالي.',
};

/** The picture that its articles describe: 640 × 360 pixels. */
export const drawDot = (): Promise<Buffer> => drawPicture(640, 360).png().toBuffer();

/** Writes the articles as the content folder that the build reads. */
export const writeInvented = async (folder: string): Promise<void> => {
  for (const article of INVENTED) writeInto(folder, articleFile(article), JSON.stringify(article));
  writeInto(folder, `stories/${STORY.id}.json`, JSON.stringify(STORY));
  writeInto(folder, `withdrawn/${WITHDRAWN.id}.json`, JSON.stringify(WITHDRAWN));
  writeInto(folder, 'media/2025/dot.png', await drawDot());
};

export const writeInto = (folder: string, name: string, content: string | Buffer) => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
