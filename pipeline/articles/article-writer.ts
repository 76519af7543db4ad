import type { Article } from '../../src/core/news/article.schema.ts';
import { articleDataPath } from '../../src/core/site/manifest.ts';
import { hashOf, type Artefacts } from '../site/artefacts.ts';
import type { MarkedArticle } from '../names/mark-names.ts';
import { articleDataOf, type ArticleInSite } from './article-data.ts';

/** What other steps need of a data file: its hash, and the ids of the names that its article mentions. */
export type WrittenArticle = { hash: string; names: string[] };

/** Writes an article's data file. */
export const createArticleWriter =
  (markNames: (article: Article) => MarkedArticle, artefacts: Artefacts) =>
  async (placed: ArticleInSite): Promise<WrittenArticle> => {
    const data = articleDataOf(placed, markNames);
    const text = JSON.stringify(data);
    await artefacts.write(articleDataPath(data.id), text);
    return { hash: hashOf(text), names: data.names.map(({ id }) => id) };
  };
