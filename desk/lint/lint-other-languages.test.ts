import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../src/core/news/article-languages.ts';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { createAcceptance } from './accepted.ts';
import { findSlips } from './find-slips.ts';

const rulesIn = (lang: ArticleLanguage, text: string) => {
  const article = inventArticle({ lang, body: [{ type: 'paragraph', text }] });
  return findSlips(article, null, createAcceptance(article)).flatMap(({ slips }) =>
    slips.map(({ rule }) => rule),
  );
};

describe('an article that says its language', () => {
  it.each([
    // What would be slips in Arabic: a final ی and ه, a non-joiner, digits of two systems.
    ['fa', 'علی به مدرسه رفت و می‌خواند، سال ۱۴۰۱ یا 2022'],
    ['ur', 'یہ علی کی کتاب ہے، اور وہ مدرسہ گیا'],
    ['ug', 'بۇ خەۋەر ئويدۇرما، مەدرىسە ھەم كىتاب'],
    ['fa', 'الى شرکت فى الحال'],
  ] as const)('in %s is not held to the rules of Arabic: %s', (lang, text) => {
    expect(rulesIn(lang, text)).toEqual([]);
  });

  it('in Arabic is', () => {
    expect(rulesIn('ar', 'عاد فى المساء')).toEqual(['alef-maqsura']);
  });

  it.each(['fa', 'ur', 'ug'] as const)('in %s is held to those that it shares', (lang) => {
    expect(rulesIn(lang, 'کتاب  خانه')).toEqual(['spaces']);
    expect(rulesIn(lang, 'کتاب, خانه')).toEqual(['latin-punctuation']);
    expect(rulesIn(lang, 'گفت «کتاب خانه')).toEqual(['unclosed-quote']);
  });

  it('may say no other', () => {
    const { error } = articleSchema.safeParse({ ...inventArticle(), lang: 'tr' });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['lang', expect.stringContaining('"ar"|"fa"|"ur"|"ug"')],
    ]);
  });
});
