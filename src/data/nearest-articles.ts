import { queryOptions } from '@tanstack/react-query';
import {
  nearestIds,
  idShardPath,
  idShardsFor,
  type ListedId,
} from '../core/addresses/id-shards.ts';
import { ID_INDEX_PATH } from '../core/site/manifest.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** The articles whose ids are most like an id that does not exist. */
export const nearestArticlesQuery = (wrong: string) =>
  queryOptions({
    queryKey: ['nearest-articles', wrong],
    queryFn: async (context): Promise<ListedId[]> => {
      const index = await readFile(context, ID_INDEX_PATH);
      const shards = idShardsFor(index, wrong).map(([order, first]) =>
        readFile(context, idShardPath(order, first)),
      );
      return nearestIds(wrong, (await Promise.all(shards)).flat());
    },
    staleTime: FIVE_MINUTES,
  });
