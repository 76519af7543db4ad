import type { Article } from '../../../src/core/news/article.schema.ts';

/** A record of a corpus. */
export type Row = { title?: string; author?: string; content?: string };

/** A record as an article, with a paragraph for each of its lines; also records that an import would refuse. */
export const toArticle = ({ title = '', author = '', content = '' }: Row, at: number): Article => ({
  id: `record-${at}`,
  title,
  publishedAt: null,
  countries: [],
  region: false,
  partners: [],
  source: null,
  ...(author !== '' && { author }),
  body: content
    .split(/[\r\n]+/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'paragraph' as const, text: text.trim() })),
});
