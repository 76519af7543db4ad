import { ContentError } from '../../src/core/content-files/content-problem.ts';
import { readContentFiles } from '../../src/core/content-files/read-content.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { compareHeadlines } from '../../src/core/news/headline.ts';
import type { Desk } from '../desk.ts';

/** The requested articles, and a message for each that is not there. */
export type Chosen = { articles: Article[]; unknown: string[] };

/**
 * Articles by id in the order of the ids, or all (`null`) newest first. Bad files are reported and
 * skipped, so that the others can still be listed.
 */
export const chooseArticles = async (
  desk: Desk,
  ids: readonly string[] | null,
): Promise<Chosen> => {
  const { read, problems } = await readContentFiles(desk.contentDir);
  const articles = read.map(({ article }) => article);
  const broken = problems.length > 0 ? [new ContentError(problems).message] : [];
  if (ids === null) return { articles: articles.sort(compareHeadlines), unknown: broken };
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isMissing = ids.some((id) => !byId.has(id));
  return {
    articles: ids.flatMap((id) => byId.get(id) ?? []),
    unknown: [...ids.filter((id) => !byId.has(id)).map(messageOf), ...(isMissing ? broken : [])],
  };
};

const messageOf = (id: string): string =>
  `${id}: expected the id of an article, found none of that name; \`desk list\` shows what there is`;
