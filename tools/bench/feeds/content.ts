import type { Article, Block, RichText } from '../../../src/core/news/article.schema.ts';
import { inventArticle, inventArticles } from '../../testing/invent-articles.ts';

/* Invented articles with every field that exists, and with everything that a feed could stumble over. */

/** The build refuses markup, but not what only looks like it. */
const HOSTILE = [
  'مخترع ]]> و أ < ب > ج & د "\' ` ',
  '&lt &#0 &nbsp مخترع 3 < 5 && 5 > 3',
  'Invented تطلق خبرًا مخترعًا 😀🇰🇿 👩‍👩‍👧 (KTZ) +7 727',
  '‹/description›‹/item› -- % \\ مخترع',
  'مخترع\u00A0بمسافة\u2009دقيقة و١٢٣ و123 — «اقتباس» ﷺ 𞤀',
  'javascript:alert(1) مخترع style="x" onclick=y',
].map((text) => text.trim());

const LINKS: RichText = [
  { type: 'link', text: 'داخلي', href: '/articles/invented-0001/' },
  ' و',
  { type: 'link', text: 'خارجي', href: 'https://agency.invalid/a?b=1&c=%C3%A9#p' },
  ' و',
  { type: 'strong', text: 'بارز < i' },
  ' و',
  { type: 'emphasis', text: 'مائل &' },
];

const PICTURE = { src: '/media/2024/dot.png', alt: 'نقطة "مخترعة" < ب', width: 1, height: 1 };

const blocksWith = (text: string): Block[] => [
  { type: 'paragraph', text },
  { type: 'paragraph', text: LINKS },
  { type: 'heading', level: 2, text },
  { type: 'heading', level: 3, text },
  { type: 'quote', text, cite: text },
  { type: 'list', ordered: true, items: [text, LINKS] },
  { type: 'list', ordered: false, items: [text, LINKS] },
  { type: 'image', ...PICTURE, caption: text, credit: text },
  { type: 'table', caption: text, head: [text, '—'], rows: [[LINKS, text]] },
];

const varied = HOSTILE.flatMap((text, at): Article[] => [
  inventArticle({
    id: `invented-full-${at}`,
    previousIds: [`invented-before-${at}`],
    title: text,
    publishedAt: `2024-01-0${at + 1}T23:59:59+05:00`,
    updatedAt: '2024-02-01T00:00:00Z',
    summary: text,
    author: text,
    source: { name: text, url: 'https://agency.invalid/أخبار?b&c' },
    image: PICTURE,
    countries: ['KZ'],
    region: true,
    body: blocksWith(text),
    corrections: [{ date: '2024-01-09', text }],
  }),
  inventArticle({ id: `invented-bare-${at}`, title: text, position: at, countries: ['UZ'] }),
  inventArticle({
    id: `invented-long-${at}`,
    title: `${text} `.repeat(20).trim().slice(0, 290).trim(),
    publishedAt: `19${at}0-01-01`,
    countries: ['TJ'],
    body: Array.from({ length: 200 }, () => ({
      type: 'paragraph',
      text: `${text} `.repeat(30).trim(),
    })),
  }),
]);

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Files of a content folder: one list is empty, one has no date, one is full. */
export const variedContent = (fileOf: (article: Article) => string): Record<string, object> => ({
  ...Object.fromEntries(
    [...varied, ...inventArticles(60, { countries: ['KG'], publishedAt: '2024-05-05' })].map(
      (each) => [fileOf(each), each],
    ),
  ),
  'withdrawn/invented-withdrawn.json': {
    id: 'invented-withdrawn',
    withdrawnAt: '2024-02-01',
    reason: HOSTILE[0] ?? '',
  },
  'media/2024/dot.png': Buffer.from(DOT, 'base64'),
});
