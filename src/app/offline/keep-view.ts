import type { QueryClient } from '@tanstack/react-query';
import type { View } from '../../core/addresses/urls.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { isWithdrawn, type WithdrawnData } from '../../core/news/withdrawn.ts';
import { dataFileOf } from '../../core/site/views.ts';
import { articleQuery } from '../../data/article.ts';
import { headlinesQuery } from '../../data/headlines.ts';
import { ownDataOf } from '../../data/view-queries.ts';
import { keepData } from '../../offline/kept-data.ts';

const base = import.meta.env.BASE_URL;

/**
 * Keeps the data of a view that came inside its page: no file was fetched that the worker could
 * have kept.
 */
export const keepView = async (client: QueryClient, view: View): Promise<void> => {
  // The worker itself fetches the lists of fronts. The page of an older numbered page brought only
  // its headlines, not its files.
  if (view.screen === 'headlines' && view.page !== null)
    await client.query({ ...headlinesQuery(view), staleTime: 0 }).catch(() => {});
  const file = dataFileOf(view);
  const data = ownDataOf(client, view);
  if (file === null || data === undefined) return;
  await keepData(base, file, data);
  if (view.screen !== 'article') return;
  const article = client.getQueryData(articleQuery(view.id).queryKey);
  if (article) await renewSaved(article);
};

/** A saved article is updated when the article is corrected. */
const renewSaved = async (article: ArticleData | WithdrawnData): Promise<void> => {
  if (isWithdrawn(article)) return;
  const store = await import('../../offline/saved/store.ts').catch(() => null);
  if (!store) return;
  const { readSaved, saveArticles } = store;
  const saved = await readSaved(article.id).catch(() => undefined);
  if (!saved || JSON.stringify(saved.article) === JSON.stringify(article)) return;
  await saveArticles([article], { isAlong: saved.isAlong, now: saved.savedAt }).catch(() => {});
};
