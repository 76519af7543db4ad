import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listSaved, onSavedChange } from '../../offline/saved/store.ts';

/** Always read anew, so that it is never older than the last change. */
const savedQuery = () =>
  queryOptions({ queryKey: ['saved'], queryFn: listSaved, staleTime: 0, retry: false });

/** Everything that the reader keeps on this device, updated when another tab has changed it. */
export const useSaved = () => {
  const client = useQueryClient();
  useEffect(() => onSavedChange(() => void client.invalidateQueries(savedQuery())), [client]);
  return useQuery(savedQuery());
};
