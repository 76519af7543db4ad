import { queryOptions } from '@tanstack/react-query';
import { frontFilePath } from '../core/site/front-file.ts';
import {
  coveragePath,
  listIndexPath,
  listPagePath,
  MANIFEST_PATH,
  type ListName,
} from '../core/site/manifest.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** Names the list files of the newest build. */
export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: (context) => readFile(context, MANIFEST_PATH),
    staleTime: FIVE_MINUTES,
  });

/** Articles by month and places. */
export const coverageQuery = () =>
  queryOptions({
    queryKey: ['coverage'],
    queryFn: async (context) => {
      const { coverage } = await context.client.query(manifestQuery());
      return readFile(context, coveragePath(coverage));
    },
    staleTime: FIVE_MINUTES,
  });

/** What only the front page shows. */
export const frontQuery = () =>
  queryOptions({
    queryKey: ['front'],
    queryFn: async (context) => {
      const { front } = await context.client.query(manifestQuery());
      return readFile(context, frontFilePath(front));
    },
    staleTime: FIVE_MINUTES,
  });

/** Hashes of all pages of a list, oldest first. They are read only for pages after the front. */
export const listIndexQuery = (list: ListName, hash: string) =>
  queryOptions({
    queryKey: ['list-index', list, hash],
    queryFn: (context) => readFile(context, listIndexPath(list, hash)),
    staleTime: Infinity,
  });

/** One numbered page of one list. */
export const listPageQuery = (list: ListName, page: number, hash: string) =>
  queryOptions({
    queryKey: ['list-page', list, page, hash],
    queryFn: (context) => readFile(context, listPagePath(list, page, hash)),
    staleTime: Infinity,
  });
