import { articleDataPath } from '../../src/core/site/manifest.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { BuildConfig } from '../config.ts';
import { contentHash } from '../site/artefacts.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import type { TellProgress } from '../steps/step-report.ts';
import { thingHash } from '../site/thing-hash.ts';
import { createPause } from '../threads/pause.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { placeInSite, type ArticleInSite } from './article-data.ts';
import type { WrittenArticle } from './article-writer.ts';
import type { Lists } from '../lists/sort-into-lists.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import type { ArticleSources } from './article-work.ts';

type Input = {
  /** Newest first. */
  articles: readonly Article[];
  lists: Lists;
  config: Pick<BuildConfig, 'cardsNewest' | 'passagesNewest'>;
  names: readonly Name[];
  pictures: Pictures;
  stories: readonly ToldStory[];
  output: SiteUnderWay;
  pool: ThreadPool;
  tell: TellProgress;
};

/** Writes a data file for each article; returns the ids of the names that each mentions, in the same order. */
export const writeArticles = async (input: Input): Promise<string[][]> => {
  const { articles, lists, config, names, pictures, stories, output, pool, tell } = input;
  const glossary = contentHash(JSON.stringify(names));
  const pause = createPause();
  const changed: { placed: ArticleInSite; key: string }[] = [];
  for (const placed of placeInSite({ articles, lists, config, pictures, stories })) {
    const { article, hasCard, hasPassages, related, inStory } = placed;
    const hashes = Object.values(placed.pictures).map(({ hash }) => hash);
    const story = inStory ? thingHash(inStory) : '';
    const own = [glossary, hasCard, hasPassages, thingHash(article), story];
    const parts = [...own, ...hashes, ...related.map(thingHash)];
    const key = contentHash(parts.join());
    if (!output.keep(articleDataPath(article.id), key)) changed.push({ placed, key });
    await pause();
  }
  const written = await pool.run<ArticleInSite, WrittenArticle>({
    script: new URL('article-work.ts', import.meta.url),
    shared: { place: output.place, names } satisfies ArticleSources,
    jobs: changed.map(({ placed }) => placed),
    tell,
  });
  for (const [at, { hash, names: mentioned }] of written.entries()) {
    const { placed, key = '' } = changed[at] ?? {};
    if (placed)
      output.made(articleDataPath(placed.article.id), { hash, key, note: mentioned.join() });
  }
  return articles.map(({ id }) => {
    const { note } = output.entryOf(articleDataPath(id));
    return note === null || note === '' ? [] : note.split(',');
  });
};
