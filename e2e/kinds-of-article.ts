import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../src/core/news/article.schema.ts';
import { drawDot, writeInto } from './invented.ts';

/* Articles that nobody can take for real, one for each shape that a text may have. */

const SENTENCE =
  'هذه جملة تجريبية طويلة بعض الشيء، كتبت ليكون في الفقرة من الكلام ما يكون في الأخبار، وليس فيها خبر.';

const paragraph = (n: number | string): Block => ({
  type: 'paragraph',
  text: `الفقرة ${n}: ${SENTENCE}`,
});

/** Names that the glossary knows, each of which becomes a link in the text. */
const NAMES = [
  'كازاخستان',
  'أوزبكستان',
  'قيرغيزستان',
  'طاجيكستان',
  'تركمانستان',
  'أستانا',
  'بيشكك',
];

const named = (n: number): Block => ({
  type: 'paragraph',
  text: `الفقرة ${n} تذكر ${NAMES.map((_, at) => NAMES[(at + n) % NAMES.length]).join(' و')}.`,
});

const link = (text: string) => ({ type: 'link' as const, text, href: 'https://news.invalid/a' });

const TABLE: Block = {
  type: 'table',
  caption: 'جدول تجريبي',
  head: ['العمود الأول', 'العمود الثاني'],
  rows: [
    ['خلية أولى', 'خلية ثانية'],
    ['خلية ثالثة', 'خلية رابعة'],
  ],
};

const PICTURE = { src: '/media/2025/dot.png', alt: 'نقطة تجريبية', width: 640, height: 360 };

const IMAGE: Block = {
  ...PICTURE,
  type: 'image',
  caption: 'شرح الصورة التجريبية',
  credit: 'مصوّر خيالي',
};

const BODIES: Record<string, Block[]> = {
  'every-block': [
    paragraph(1),
    { type: 'heading', level: 2, text: 'عنوان تجريبي أول' },
    { type: 'quote', text: `اقتباس تجريبي. ${SENTENCE}`, cite: 'متحدث خيالي' },
    { type: 'list', ordered: true, items: ['بند أول', 'بند ثانٍ', 'بند ثالث'] },
    { type: 'heading', level: 3, text: 'عنوان تجريبي ثانٍ' },
    TABLE,
    IMAGE,
    { type: 'list', ordered: false, items: ['بند رابع', 'بند خامس'] },
    { type: 'paragraph', text: ['فقرة قبل ', link('رابط إلى موضع آخر'), ' وبعده كلام.'] },
    paragraph('الأخيرة'),
  ],
  'one-sentence': [{ type: 'paragraph', text: 'جملة تجريبية واحدة ليس بعدها شيء.' }],
  'two-words': [{ type: 'paragraph', text: 'جملة قصيرة.' }],
  'headline-only': [],
  'very-long': Array.from({ length: 300 }, (_, at) => paragraph(at + 1)),
  'many-names': Array.from({ length: 12 }, (_, at) => named(at + 1)),
  'lists-under-headings': [1, 2, 3, 4].flatMap((n): Block[] => [
    { type: 'heading', level: 2, text: `عنوان قائمة رقم ${n}` },
    { type: 'list', ordered: n % 2 === 0, items: [1, 2, 3].map((m) => `بند رقم ${m} من ${n}`) },
  ]),
  'short-paragraphs': [1, 2, 3, 4, 5].map((n): Block => ({
    type: 'paragraph',
    text: `قال ذلك ${n}.`,
  })),
  'links-alone': [
    paragraph(1),
    { type: 'paragraph', text: [link('رابط وحده في فقرة من الفقرات')] },
    {
      type: 'list',
      ordered: false,
      items: [[link('بند هو رابط أول')], [link('بند هو رابط ثانٍ')], [link('بند هو رابط ثالث')]],
    },
    paragraph(4),
  ],
  'only-links': [1, 2].map((n): Block => ({
    type: 'paragraph',
    text: [link(`فقرة هي كلها رابط إلى موضع آخر ${n}`)],
  })),
  'only-names': [{ type: 'paragraph', text: NAMES.join('، ') }],
  'one-quote': [{ type: 'quote', text: 'اقتباس تجريبي وحده.', cite: 'متحدث خيالي' }],
  'one-list': [{ type: 'list', ordered: true, items: ['بند أول وحده', 'بند ثانٍ وحده'] }],
  'one-table': [TABLE],
  'one-picture': [IMAGE],
  'quotes-in-a-row': [1, 2, 3, 4].map((n): Block => ({
    type: 'quote',
    text: `قول رقم ${n}.`,
    cite: `متحدث خيالي رقم ${n}`,
  })),
};

/** Each shape of text, plain and with everything that an article can have around it. */
export const KINDS: Article[] = Object.entries(BODIES).flatMap(([kind, body], at): Article[] => {
  const plain: Article = {
    id: `invented-${kind}`,
    title: `عنوان المقال التجريبي رقم ${at + 1}`,
    publishedAt: '2025-02-03',
    countries: ['KZ', 'UZ'],
    region: false,
    partners: [],
    source: null,
    body,
  };
  return [
    plain,
    {
      ...plain,
      id: `invented-${kind}-in-full`,
      image: PICTURE,
      countries: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
      region: true,
      summary: `خلاصة تجريبية. ${SENTENCE}`,
      author: 'كاتب خيالي',
      source: { name: 'Invented Agency', url: 'https://news.invalid/original' },
      updatedAt: '2025-12-31T23:30:00Z',
      corrections: [{ date: '2025-12-30', text: `تصويب تجريبي. ${SENTENCE}` }],
    },
  ];
});

/** Writes them as a content folder, with the glossary of the real one. */
export const writeKinds = async (folder: string): Promise<void> => {
  for (const article of KINDS)
    writeInto(folder, `articles/2025/${article.id}.json`, JSON.stringify(article));
  writeInto(folder, 'media/2025/dot.png', await drawDot());
  cpSync(join(import.meta.dirname, '../content/glossary'), join(folder, 'glossary'), {
    recursive: true,
  });
};
