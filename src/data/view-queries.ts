import type { QueryClient } from '@tanstack/react-query';
import type { View } from '../model/urls.ts';
import { isWithdrawn } from '../model/withdrawn.ts';
import { archiveQuery } from './archive.ts';
import { articleQuery } from './article.ts';
import { headlinesQuery } from './headlines.ts';
import { nameQuery, namesQuery } from './names.ts';
import { coverageQuery, manifestQuery } from './lists.ts';

/** Brings everything a view shows into the cache. What is there already is not asked for again. */
export const warmView = async (client: QueryClient, view: View): Promise<void> => {
  switch (view.screen) {
    case 'headlines':
      await Promise.all([
        client.query({ ...headlinesQuery(view), staleTime: 'static' }),
        // A numbered page shows nothing of the whole, so that it stays as it is when that grows.
        ...(view.page === null
          ? [
              client.query({ ...manifestQuery(), staleTime: 'static' }),
              client.query({ ...coverageQuery(), staleTime: 'static' }),
            ]
          : []),
      ]);
      return;
    case 'article': {
      const data = await client.query({ ...articleQuery(view.id), staleTime: 'static' });
      if (isWithdrawn(data)) await warmLatest(client);
      return;
    }
    case 'archive':
      await client.query({ ...coverageQuery(), staleTime: 'static' });
      return;
    case 'month':
      await client.query({ ...archiveQuery(view), staleTime: 'static' });
      return;
    case 'names':
      await client.query({ ...namesQuery(), staleTime: 'static' });
      return;
    case 'name':
      await client.query({ ...nameQuery(view.id), staleTime: 'static' });
      return;
    case 'not-found':
      await warmLatest(client);
      return;
    case 'search':
    case 'saved':
    case 'about':
  }
};

/** What stands in place of what is not there. */
const warmLatest = (client: QueryClient) =>
  client.query({ ...headlinesQuery({ filter: [], page: null }), staleTime: 'static' });
