import { queryOptions } from '@tanstack/react-query';
import { listSaved } from '../../offline/saved/store.ts';

/** Everything that the reader keeps on this device. Never older than the last change. */
export const savedQuery = () =>
  queryOptions({ queryKey: ['saved'], queryFn: listSaved, staleTime: 0, retry: false });
