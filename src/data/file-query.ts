import { queryOptions } from '@tanstack/react-query';
import { FIVE_MINUTES } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** A file that an address leads to. */
export const fileQuery = <File>(path: string) =>
  queryOptions({
    queryKey: ['file', path],
    queryFn: (context) => readById<File>(context, path),
    staleTime: FIVE_MINUTES,
  });
