import { queryOptions } from '@tanstack/react-query';
import { archiveDataPath, type ArchivePage } from '../core/site/archive.ts';
import type { MonthView } from '../core/addresses/archive-address.ts';
import { FIVE_MINUTES } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** One page of a month: a single file, however far back it lies. */
export const archiveQuery = ({ month, page }: Pick<MonthView, 'month' | 'page'>) =>
  queryOptions({
    queryKey: ['archive', month, page],
    queryFn: (context) => readById<ArchivePage>(context, archiveDataPath(month, page)),
    staleTime: FIVE_MINUTES,
  });
