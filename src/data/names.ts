import { queryOptions } from '@tanstack/react-query';
import { nameDataPath, NAMES_DATA_PATH, type NameData, type NameEntry } from '../core/news/name.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** All names of the glossary. */
export const namesQuery = () =>
  queryOptions({
    queryKey: ['names'],
    queryFn: (context) => readFile<NameEntry[]>(context, NAMES_DATA_PATH),
    staleTime: FIVE_MINUTES,
  });

/** A name with the newest headlines that mention it. */
export const nameQuery = (id: string) =>
  queryOptions({
    queryKey: ['name', id],
    queryFn: (context) => readById<NameData>(context, nameDataPath(id)),
    staleTime: FIVE_MINUTES,
  });
