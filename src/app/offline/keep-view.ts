import type { QueryClient } from '@tanstack/react-query';
import { archiveQuery } from '../../data/archive.ts';
import { articleQuery } from '../../data/article.ts';
import { headlinesQuery } from '../../data/headlines.ts';
import { nameQuery, namesQuery } from '../../data/names.ts';
import { archiveDataPath } from '../../core/site/archive.ts';
import { articleDataPath } from '../../core/site/manifest.ts';
import { nameDataPath, NAMES_DATA_PATH } from '../../core/news/name.ts';
import type { View } from '../../core/addresses/urls.ts';
import { isWithdrawn } from '../../core/news/withdrawn.ts';
import { keepVisited } from '../../offline/visited.ts';

const base = import.meta.env.BASE_URL;

/** Keeps the data of a view that the page brought with it: no file was fetched that the worker could have seen. */
export const keepView = async (client: QueryClient, view: View): Promise<void> => {
  switch (view.screen) {
    case 'article': {
      const article = client.getQueryData(articleQuery(view.id).queryKey);
      if (!article) return;
      await keepVisited(base, articleDataPath(view.id), article);
      if (isWithdrawn(article)) return;
      const { readSaved, saveArticles } = await import('../../offline/saved/store.ts');
      const saved = await readSaved(view.id).catch(() => undefined);
      // What was saved follows its corrections.
      if (saved && JSON.stringify(saved.article) !== JSON.stringify(article))
        await saveArticles([article], { isAlong: saved.isAlong, now: saved.savedAt }).catch(
          () => {},
        );
      return;
    }
    case 'headlines':
      // The fronts come with the worker. Of an older page only the headlines came along, not its files.
      if (view.page !== null)
        await client.query({ ...headlinesQuery(view), staleTime: 0 }).catch(() => {});
      return;
    case 'name': {
      const name = client.getQueryData(nameQuery(view.id).queryKey);
      if (name) await keepVisited(base, nameDataPath(view.id), name);
      return;
    }
    case 'month': {
      const month = client.getQueryData(archiveQuery(view).queryKey);
      if (month) await keepVisited(base, archiveDataPath(view.month, view.page), month);
      return;
    }
    case 'names': {
      const names = client.getQueryData(namesQuery().queryKey);
      if (names) await keepVisited(base, NAMES_DATA_PATH, names);
      return;
    }
    default:
  }
};
