import { describe, expect, it } from 'vitest';
import type { Article, Block, RichText } from './article.schema.ts';
import { compareHeadlines, countWords, cutAtWord, headlineOf } from './headline.ts';
import { plainTextOf, textsOf } from './rich-text.ts';
import { inventArticle, inventArticles, shuffle } from '../../../tools/testing/invent-articles.ts';

const paragraph = (text: RichText): Block => ({ type: 'paragraph', text });
const picture = { src: '/media/invented.jpg', alt: 'وصف', width: 2, height: 1 };

describe('the order of headlines', () => {
  it.each<[string, Partial<Article>, Partial<Article>]>([
    ['the newer date', { publishedAt: '2030-01-02' }, { publishedAt: '2030-01-01' }],
    [
      "a second into the newsroom's day before the day as such",
      { publishedAt: '2030-01-01T19:00:01Z' },
      { publishedAt: '2030-01-02' },
    ],
    [
      "the day as such before the last second of the newsroom's day before",
      { publishedAt: '2030-01-02' },
      { publishedAt: '2030-01-01T18:59:59Z' },
    ],
    [
      'the later instant, though its clock shows less',
      { publishedAt: '2030-01-01T06:00:00Z' },
      { publishedAt: '2030-01-01T10:00:00+05:00' },
    ],
    ['an old date before none', { publishedAt: '0001-01-01' }, { position: 0 }],
    ['the earlier place in the source', { id: 'b', position: 2 }, { id: 'a', position: 10 }],
    ['a place in the source before none', { id: 'b', position: 9 }, { id: 'a' }],
    ['the id where nothing else differs', { id: 'a' }, { id: 'b' }],
    [
      'the id on the same day, whatever the places in the source',
      { id: 'a', publishedAt: '2030-01-01', position: 9 },
      { id: 'b', publishedAt: '2030-01-01', position: 1 },
    ],
    [
      'the id at the same instant in two spellings',
      { id: 'a', publishedAt: '2030-01-01T00:00:00Z' },
      { id: 'b', publishedAt: '2030-01-01T05:00:00+05:00' },
    ],
    ['a hyphen before a letter, in any language', { id: 'a-b' }, { id: 'ab' }],
  ])('puts first %s', (_rule, first, second) => {
    const [a, b] = [inventArticle(first), inventArticle(second)];
    expect(compareHeadlines(a, b)).toBeLessThan(0);
    expect(compareHeadlines(b, a)).toBeGreaterThan(0);
    expect(compareHeadlines(a, a)).toBe(0);
  });

  it('is found again from any other', () => {
    const articles = inventArticles(200);
    expect(shuffle(articles)).not.toEqual(articles);
    expect(shuffle(articles).sort(compareHeadlines)).toEqual(articles);
    expect(shuffle(articles.map(headlineOf)).sort(compareHeadlines)).toEqual(
      articles.map(headlineOf),
    );
  });
});

describe('the text of a body', () => {
  const spans: RichText = [
    'قال ',
    { type: 'strong', text: 'فلان' },
    ' في ',
    { type: 'link', text: 'مدينة', href: '/about/' },
  ];

  it.each<[RichText, string]>([
    ['نص', 'نص'],
    [spans, 'قال فلان في مدينة'],
  ])('drops spans: %j', (text, expected) => {
    expect(plainTextOf(text)).toBe(expected);
  });

  it.each<[string, Block[], string[], number]>([
    ['nothing', [], [], 0],
    ['a paragraph', [paragraph('كلمة واحدة')], ['كلمة واحدة'], 2],
    ['a word in two spans', [paragraph(['كل', { type: 'emphasis', text: 'مة' }])], ['كلمة'], 1],
    ['spans', [paragraph(spans)], ['قال فلان في مدينة'], 4],
    ['numbers and hyphens', [paragraph('كوفيد-19 في ١٥/٩')], ['كوفيد-19 في ١٥/٩'], 3],
    ['marks alone', [paragraph('« – … »')], ['« – … »'], 0],
    ['odd spaces', [paragraph('كلمة\u00A0واحدة  هنا')], ['كلمة\u00A0واحدة  هنا'], 3],
    ['a heading', [{ type: 'heading', level: 2, text: 'عنوان' }], ['عنوان'], 1],
    ['a quote without its speaker', [{ type: 'quote', text: 'قول', cite: 'فلان' }], ['قول'], 1],
    ['a list', [{ type: 'list', ordered: false, items: ['أ ب', 'ج'] }], ['أ ب', 'ج'], 3],
    [
      'a table row by row',
      [{ type: 'table', head: ['أ', 'ب'], rows: [['ج', 'د'], ['ه']] }],
      ['أ', 'ب', 'ج', 'د', 'ه'],
      5,
    ],
    ['a picture', [{ type: 'image', ...picture }], [], 0],
    ['a caption', [{ type: 'image', ...picture, caption: 'شرح الصورة' }], ['شرح الصورة'], 2],
    ['block after block', [paragraph('أ'), paragraph('ب')], ['أ', 'ب'], 2],
  ])('of %s', (_what, body, texts, words) => {
    expect(textsOf(body)).toEqual(texts);
    expect(countWords(body)).toBe(words);
  });
});

describe('a text cut at a word', () => {
  it.each([
    ['یہ خبر ہے۔ اور کل', 11, 'یہ خبر ہے…'],
    ['كلمة واحدة', 10, 'كلمة واحدة'],
    ['كلمة واحدة', 9, 'كلمة…'],
    ['كلمة واحدة', 4, 'كلمة…'],
    ['كلمة واحدة هنا', 10, 'كلمة واحدة…'],
    ['كلمة، واحدة', 8, 'كلمة…'],
    ['كلمة. واحدة', 8, 'كلمة…'],
    ['كلمة', 3, 'كلم…'],
    ['كلمةطويلة واحدة', 5, 'كلمةط…'],
    ['', 5, ''],
  ])('"%s" to %i letters is "%s"', (text, length, expected) => {
    expect(cutAtWord(text, length)).toBe(expected);
  });
});

describe('the headline of an article', () => {
  const base = { id: 'invented', title: 'عنوان مخترع', countries: [], region: false };

  it.each<[string, Partial<Article>, object]>([
    ['without a text has neither opening nor length', {}, { publishedAt: null }],
    ['without a date keeps its place', { position: 3 }, { publishedAt: null, position: 3 }],
    [
      'with a date needs no place',
      { publishedAt: '2030-01-01', position: 3 },
      { publishedAt: '2030-01-01' },
    ],
    [
      'names its source',
      { source: { name: 'وكالة مخترعة', url: null } },
      { publishedAt: null, source: 'وكالة مخترعة' },
    ],
    [
      'opens with its first paragraph, below a caption and a heading',
      {
        body: [
          { type: 'image', ...picture, caption: 'شرح' },
          { type: 'heading', level: 2, text: 'عنوان' },
          paragraph(['أول ', { type: 'strong', text: 'النص' }]),
          paragraph('آخره'),
        ],
      },
      { publishedAt: null, excerpt: 'أول النص', words: 5, pictures: 1 },
    ],
    [
      'without a paragraph opens with its first text',
      { body: [{ type: 'table', head: ['', 'رأس'], rows: [['خلية']] }] },
      { publishedAt: null, excerpt: 'رأس', words: 2 },
    ],
    [
      'prefers its summary',
      { summary: 'خلاصة', body: [paragraph('أول النص')] },
      { publishedAt: null, excerpt: 'خلاصة', words: 2 },
    ],
    [
      'is cut to two hundred letters',
      { body: [paragraph('كلمة '.repeat(60).trim())] },
      { publishedAt: null, excerpt: `${'كلمة '.repeat(40).trim()}…`, words: 60 },
    ],
  ])('%s', (_rule, fields, expected) => {
    expect(headlineOf(inventArticle(fields))).toEqual({ ...base, ...expected });
  });
});
