import { inventArticle } from '../tools/testing/invent-articles.ts';
import { drawPicture } from '../tools/testing/draw-picture.ts';
import { testOf } from './invented-site.ts';
import { writeInto } from './invented.ts';

const SIZE = { width: 1800, height: 1200 };
export const HEAD = { src: '/media/2030/head.jpg', alt: 'قرص تجريبي على خطوط', ...SIZE };
export const SMALL = { src: '/media/2030/small.png', alt: 'خطوط تجريبية', width: 300, height: 200 };
const TEXT = { type: 'paragraph' as const, text: 'نص تجريبي طويل لا معنى له. '.repeat(40) };
export const ADDRESS = 'articles/invented-pictured/';

export const PICTURED = inventArticle({
  id: 'invented-pictured',
  title: 'خبر تجريبي مصوّر',
  publishedAt: '2030-01-01',
  countries: ['KZ'],
  image: { ...HEAD, caption: 'شرح صورة الرأس', credit: 'مصوّر خيالي' },
  body: [TEXT, TEXT, TEXT, { type: 'image', ...SMALL, caption: 'شرح تجريبي' }, TEXT],
});

export const FIGURES_ADDRESS = 'articles/invented-figures/';

/** Everything that a text may have besides paragraphs and pictures, from its first line on. */
const FIGURES = inventArticle({
  id: 'invented-figures',
  title: 'خبر تجريبي فيه جدول',
  publishedAt: '2030-01-02',
  countries: ['KZ', 'UZ'],
  body: [
    { type: 'heading', level: 2, text: 'عنوان تجريبي' },
    { type: 'quote', text: 'اقتباس تجريبي قصير.', cite: 'متحدث خيالي' },
    { type: 'list', ordered: true, items: ['بند أول', 'بند ثانٍ'] },
    {
      type: 'table',
      head: Array.from({ length: 9 }, (_, at) => `العمود رقم ${at + 1}`),
      rows: [Array.from({ length: 9 }, (_, at) => `خلية تجريبية ${at + 1}`)],
    },
    TEXT,
  ],
});

const writePictured = async (folder: string): Promise<void> => {
  for (const article of [PICTURED, FIGURES])
    writeInto(folder, `articles/2030/${article.id}.json`, JSON.stringify(article));
  const { width, height } = SIZE;
  const head = await drawPicture(width, height).jpeg().withIccProfile('srgb').toBuffer();
  writeInto(folder, HEAD.src.slice(1), head);
  const small = await drawPicture(SMALL.width, SMALL.height, 'dark').png().toBuffer();
  writeInto(folder, SMALL.src.slice(1), small);
};

/** The site of one article with pictures. */
export const test = testOf(writePictured);
