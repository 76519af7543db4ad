import { queryOptions } from '@tanstack/react-query';
import { nearestIds, shelfPath, shelvesFor, type ShelvedId } from '../core/addresses/id-shelves.ts';
import { SHELF_INDEX_PATH } from '../core/site/manifest.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** The articles whose ids are most like an id that does not exist. */
export const nearestArticlesQuery = (wrong: string) =>
  queryOptions({
    queryKey: ['nearest-articles', wrong],
    queryFn: async (context): Promise<ShelvedId[]> => {
      const index = await readFile(context, SHELF_INDEX_PATH);
      const shelves = shelvesFor(index, wrong).map(([order, first]) =>
        readFile(context, shelfPath(order, first)),
      );
      return nearestIds(wrong, (await Promise.all(shelves)).flat());
    },
    staleTime: FIVE_MINUTES,
  });
