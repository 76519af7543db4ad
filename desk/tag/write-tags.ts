import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Proposal } from './propose-places.ts';

/**
 * What became of proposed tags: they were written, the article has the same already, or it has
 * other tags, which stay.
 */
export type Written = 'written' | 'same' | 'kept';

type Tags = Pick<Article, 'countries' | 'region' | 'partners'>;

/**
 * Writes proposed places into an article's file. Existing tags are someone's decision: they stay,
 * unless `isReplacing`.
 */
export const writeTags = async (
  store: ArticleStore,
  article: Article,
  { countries, region, partners }: Proposal,
  { isReplacing }: { isReplacing: boolean },
): Promise<Written> => {
  const tags = { countries, region, partners };
  if (asText(tags) === asText(article)) return 'same';
  if (hasTags(article) && !isReplacing) return 'kept';
  await store.write({ ...(await store.readArticle(article)), ...tags });
  return 'written';
};

const asText = ({ countries, region, partners }: Tags): string =>
  JSON.stringify([[...countries].sort(), region, [...partners].sort()]);

const hasTags = ({ countries, region, partners }: Tags): boolean =>
  countries.length > 0 || region || partners.length > 0;
