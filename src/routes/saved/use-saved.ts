import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSavedChange } from '../../offline/saved/store.ts';
import { savedQuery } from './saved-query.ts';

/** What is saved, updated when another tab has changed it. */
export const useSaved = () => {
  const client = useQueryClient();
  useEffect(() => onSavedChange(() => void client.invalidateQueries(savedQuery())), [client]);
  return useQuery(savedQuery());
};
