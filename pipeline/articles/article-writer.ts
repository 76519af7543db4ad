import type { Article } from '../../src/model/article.schema.ts';
import { articleDataPath } from '../../src/model/manifest.ts';
import type { Artefacts } from '../artefacts.ts';
import type { MarkedArticle } from '../names/mark-names.ts';
import { articleDataOf, type ArticleInSite } from './article-data.ts';

/** Writes an article's data file; returns the ids of the names that it mentions. */
export const createArticleWriter =
  (markNames: (article: Article) => MarkedArticle, artefacts: Artefacts) =>
  async (placed: ArticleInSite): Promise<string[]> => {
    const data = articleDataOf(placed, markNames);
    await artefacts.write(articleDataPath(data.id), JSON.stringify(data));
    return data.names.map(({ id }) => id);
  };
