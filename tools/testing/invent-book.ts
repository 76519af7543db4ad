import type { Book, BookWords } from '../../src/book/book.ts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { dictionaries, onDemandDictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST, type Locale } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { placeNotes } from '../../src/core/news/editor-notes.ts';
import { countWords, type ArticleData } from '../../src/core/news/headline.ts';
import { inventArticle } from './invent-articles.ts';

/** An article as the browser would read it. */
export const articleDataOf = (article: Article): ArticleData => {
  const { body, notes } = placeNotes(article.body, article.editorNotes);
  return {
    ...article,
    body,
    ...(notes.length > 0 ? { editorNotes: notes } : { editorNotes: undefined }),
    names: [],
    words: countWords(body),
    hasCard: false,
    related: [],
  } as ArticleData;
};

/** An article for books, of which only the given fields matter. */
export const inventArticleData = (fields: Partial<ArticleData> = {}): ArticleData => ({
  ...articleDataOf(inventArticle()),
  ...fields,
});

/** A book of some articles, made on a day long ago. */
export const inventBook = (articles: readonly ArticleData[], fields: Partial<Book> = {}): Book => ({
  title: 'كتاب مخترع',
  address: 'https://news.example/archive/2022/09/',
  articles,
  pictures: new Map(),
  cover: null,
  now: Date.parse('2030-01-02T03:04:05.678Z'),
  ...fields,
});

/** The words of a language for a reader who has changed no setting. */
export const bookWords = async (locale: Locale = FIRST): Promise<BookWords> => {
  const translation = createTranslation(locale, {
    ...(await dictionaries[locale.code]()),
    ...(await onDemandDictionaries[locale.code]()),
  });
  return {
    locale,
    t: await translation.addOnDemand(),
    format: createFormat(locale, { digits: 'latn', months: 'arabic', hijri: 'no' }),
    digits: 'latn',
    site: { siteUrl: 'https://news.example', basePath: '/' },
  };
};
