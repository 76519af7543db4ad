import type { ArticleData } from '../../src/model/headline.ts';
import { articleDataPath } from '../../src/model/manifest.ts';
import type { Name } from '../../src/model/name.schema.ts';
import { contentHash, type Artefacts } from '../artefacts.ts';
import type { KeptFiles } from '../kept-files.ts';
import type { Progress } from '../steps.ts';
import { inThreads } from '../threads/in-threads.ts';
import type { ArticleInSite } from './article-data.ts';
import type { ArticleSources } from './article-thread.ts';

type Input = {
  articles: readonly ArticleInSite[];
  names: readonly Name[];
  /** The build under way. */
  dir: string;
  artefacts: Artefacts;
  kept: KeptFiles;
  tell: Progress;
};

/** Writes one data file an article; returns the ids of the names that each of them mentions, in the same order. */
export const writeArticles = async (input: Input): Promise<string[][]> => {
  const { articles, names, dir, artefacts, kept, tell } = input;
  const glossary = contentHash(JSON.stringify(names));
  const mentions = new Map<string, string[]>();
  const changed: ArticleInSite[] = [];
  for (const placed of articles) {
    const file = articleDataPath(placed.article.id);
    if (await kept.take(file, contentHash(glossary + JSON.stringify(placed)))) {
      const data = JSON.parse(await artefacts.read(file)) as ArticleData;
      mentions.set(
        data.id,
        data.names.map(({ id }) => id),
      );
    } else changed.push(placed);
  }
  const shared: ArticleSources = { dir, names };
  const script = new URL('article-thread.ts', import.meta.url);
  const found = await inThreads<ArticleInSite, string[]>({ script, shared, jobs: changed, tell });
  for (const [at, { article }] of changed.entries()) mentions.set(article.id, found[at] ?? []);
  return articles.map(({ article }) => mentions.get(article.id) ?? []);
};
