import type { ArticleData } from '../../src/model/headline.ts';
import { articleDataPath } from '../../src/model/manifest.ts';
import type { Name } from '../../src/model/name.schema.ts';
import { contentHash } from '../site/artefacts.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import type { Progress } from '../steps.ts';
import { createPause } from '../threads/pause.ts';
import { inThreads } from '../threads/in-threads.ts';
import type { ArticleInSite } from './article-data.ts';
import type { WrittenArticle } from './article-writer.ts';
import type { ArticleSources } from './article-thread.ts';

type Input = {
  articles: readonly ArticleInSite[];
  names: readonly Name[];
  output: SiteUnderWay;
  tell: Progress;
};

/** Writes one data file an article; returns the ids of the names that each of them mentions, in the same order. */
export const writeArticles = async (input: Input): Promise<string[][]> => {
  const { articles, names, output, tell } = input;
  const glossary = contentHash(JSON.stringify(names));
  const mentions = new Map<string, string[]>();
  const pause = createPause();
  const changed: { placed: ArticleInSite; key: string }[] = [];
  for (const placed of articles) {
    const file = articleDataPath(placed.article.id);
    const key = contentHash(glossary + JSON.stringify(placed));
    await pause();
    if (output.keep(file, key)) {
      const data = JSON.parse(await output.artefacts.read(file)) as ArticleData;
      mentions.set(
        data.id,
        data.names.map(({ id }) => id),
      );
    } else changed.push({ placed, key });
  }
  const written = await inThreads<ArticleInSite, WrittenArticle>({
    script: new URL('article-thread.ts', import.meta.url),
    shared: { dir: output.dir, names } satisfies ArticleSources,
    jobs: changed.map(({ placed }) => placed),
    tell,
  });
  for (const [at, { placed, key }] of changed.entries()) {
    const { hash = '', names: ids = [] } = written[at] ?? {};
    output.made(articleDataPath(placed.article.id), key, hash);
    mentions.set(placed.article.id, ids);
  }
  return articles.map(({ article }) => mentions.get(article.id) ?? []);
};
