import type { ArticleData } from './headline.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import { dayOf } from './newsroom-time.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';
import { inQuotes } from '../arabic/quotation-marks.ts';

/** What is known of an article that somebody cites; unknown fields are absent. */
export type Citable = {
  id: string;
  title: string;
  /** The language of the article. */
  lang: ArticleLanguage;
  /** The absolute address where it was read. */
  address: string;
  /** The newsroom's day, 2022-09-12. */
  day?: string;
  author?: string;
  /** Where it was published first. */
  publisher?: string;
  /** The day on which it was read here; only for files that are made on that day. */
  accessed?: string;
};

/**
 * In the site's first language, like the rest of the line, whatever the page and the article speak.
 */
const UNDATED = { ar: 'دون تاريخ', fa: 'بی‌تا' } as const;

export const citableOf = (
  { id, title, lang = NEWSROOM.articles, publishedAt, author, source }: ArticleData,
  address: string,
): Citable => ({
  id,
  title,
  lang,
  address,
  ...(publishedAt !== null && { day: dayOf(publishedAt) }),
  ...(author !== undefined && { author }),
  ...(source && { publisher: source.name }),
});

/**
 * The line for a footnote, without the address that ends it: author, first publisher, «title»,
 * date, where it was read. A missing date is stated in the words that footnotes use.
 * @param date the day in words, null when unknown
 */
export const citationWords = ({ author, publisher, title }: Citable, date: string | null) =>
  [author, publisher, inQuotes(title), date ?? UNDATED[NEWSROOM.first], NEWSROOM.name]
    .filter((part) => part !== undefined)
    .join('، ');
