import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { createAcceptance } from './accepted.ts';
import { findSlips } from './find-slips.ts';
import { mend } from './mend.ts';

const invent = (lang: ArticleLanguage, text: string) =>
  inventArticle({ lang, title: 'ا', source: null, body: [{ type: 'paragraph', text }] });

const slipsIn = (lang: ArticleLanguage, text: string) => {
  const article = invent(lang, text);
  return findSlips(article, null, createAcceptance(article)).flatMap(({ slips }) => slips);
};

const rulesIn = (lang: ArticleLanguage, text: string) =>
  slipsIn(lang, text).map(({ rule }) => rule);

/** The text as `--fix` leaves it. */
const mendIn = (lang: ArticleLanguage, text: string) => {
  const [block] = mend(invent(lang, text)).article.body;
  return block?.type === 'paragraph' ? block.text : undefined;
};

describe('an article that says its language', () => {
  it.each([
    // What would be slips in Arabic: a final ی and ه, a non-joiner, digits of two systems.
    ['fa', 'علی به مدرسه رفت و می‌خواند، سال ۱۴۰۱ یا 2022'],
    ['ur', 'یہ علی کی کتاب ہے، اور وہ مدرسہ گیا'],
    ['ug', 'بۇ خەۋەر ئويدۇرما، مەدرىسە ھەم كىتاب'],
    ['fa', 'در ۵ می ۲۰۲۲ نم‌نم باران آمد: چشم‌ها و خبرها، قدیمی‌ترین‌ها.'],
    ['fa', 'کوه‌ها… و «کوه» . . . ! !'],
    ['ug', 'ئىجتىمائىي\u00ADئىقتىسادىي 2022'.replace('\u00AD', '-')],
  ] as const)('in %s is not held to the rules of Arabic: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toEqual([]);
  });

  it('in Arabic is', () => {
    expect(rulesIn('ar', 'عاد فى المساء')).toEqual(['alef-maqsura']);
  });

  it.each(['fa', 'ur', 'ug'] as const)('in %s is held to those that it shares', (lang) => {
    expect(rulesIn(lang, 'باب  دار')).toEqual(['spaces']);
    expect(rulesIn(lang, 'باب, دار')).toEqual(['latin-punctuation']);
    expect(rulesIn(lang, 'باب «باب دار')).toEqual(['unclosed-quote']);
  });

  it.each([
    ['fa', 'other-letters', 'كتاب علي', 'کتاب علی'],
    ['fa', 'other-digits', 'سال ١٤٠١', 'سال ۱۴۰۱'],
    ['fa', 'joiner', 'نمی دانم', 'نمی\u200Cدانم'],
    ['fa', 'joiner', 'کتاب های تازه', 'کتاب\u200Cهای تازه'],
    ['fa', 'joiner', 'خبر های تازه', 'خبرهای تازه'],
    ['fa', 'joiner', 'بزرگ ترین شهر', 'بزرگ\u200Cترین شهر'],
    ['fa', 'joiner', 'می\u200C\u200Cشود', 'می\u200Cشود'],
    ['fa', 'joiner', 'شد\u200C و رفت', 'شد و رفت'],
    ['fa', 'spaces', 'شهر بزرگ است .', 'شهر بزرگ است.'],
    ['fa', 'invisible-mark', 'شه\u00ADر', 'شهر'],
    ['ur', 'other-letters', 'كتاب', 'کتاب'],
    ['ur', 'other-digits', '٤ کتابیں', '۴ کتابیں'],
    ['ur', 'spaces', 'کتاب ہے ۔', 'کتاب ہے۔'],
    ['ug', 'other-letters', 'کتاب', 'كتاب'],
  ] as const)('in %s is mended by its own rules: %s in %s', (lang, rule, text, mended) => {
    expect([...new Set(rulesIn(lang, text))]).toEqual([rule]);
    expect(mendIn(lang, text)).toBe(mended);
    expect(rulesIn(lang, mended)).toEqual([]);
  });

  it.each([
    // A verb's prefix or "wine"; the comparative or "wet"; a quotation in Arabic; ہ or ھ; ى or ي;
    // digits as they were printed.
    ['fa', 'joiner', 'می شود'],
    ['fa', 'joiner', 'بزرگ تر'],
    ['fa', 'other-letters', 'گفت إلى اليوم'],
    ['ur', 'other-letters', 'وه کتاب'],
    ['ug', 'other-letters', 'ی'],
    ['ug', 'other-digits', '١٢ كىتاب'],
    ['ug', 'invisible-mark', 'كى\u00ADتاب'],
  ] as const)('in %s leaves to a person what may be right: %s in %s', (lang, rule, text) => {
    const slips = slipsIn(lang, text);
    expect(slips.map((slip) => slip.rule)).toContain(rule);
    expect(mendIn(lang, text)).toBe(text);
  });

  it('in Persian keeps the letters of the Quran', () => {
    expect(rulesIn('fa', '﴿في كتاب﴾')).toEqual([]);
  });

  it('may say no other', () => {
    const { error } = articleSchema.safeParse({ ...inventArticle(), lang: 'tr' });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['lang', expect.stringContaining('"ar"|"fa"|"ur"|"ug"')],
    ]);
  });
});
