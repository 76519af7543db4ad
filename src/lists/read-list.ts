import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Titled } from '../core/news/titled.ts';
import { archiveQuery } from '../data/archive.ts';
import { newestHeadlines } from '../data/headlines.ts';
import type { ListOfArticles } from './list-of-articles.ts';

/** How many articles of a filter are taken: a book of a readable size that is made in seconds. */
const NEWEST = 50;

/** The articles of a month in their order, from all its pages. */
const readMonth = async (client: QueryClient, month: string): Promise<Titled[]> => {
  const all: Titled[] = [];
  for (let page = 1; ; page += 1) {
    const { headlines, hasNext } = await client.query(archiveQuery({ month, page }));
    all.push(...headlines);
    if (!hasNext) return all;
  }
};

/** The articles of a list, each once. */
export const listQuery = (list: ListOfArticles) =>
  queryOptions({
    queryKey: ['list-of-articles', list],
    queryFn: async ({ client }) => {
      const read = async (): Promise<readonly Titled[]> => {
        switch (list.kind) {
          case 'newest':
            return newestHeadlines(client, list.filter, NEWEST);
          case 'month':
            return readMonth(client, list.month);
          case 'listed':
            return list.articles;
        }
      };
      const articles = await read();
      return [
        ...new Map(articles.map(({ id, title, lang }) => [id, { id, title, lang }])).values(),
      ];
    },
    retry: false, // Each file is tried again by its own query.
    staleTime: 0,
  });

/** The name of files that are made of a list, without their ending. */
export const fileNameOf = (list: ListOfArticles): string => {
  switch (list.kind) {
    case 'newest':
      return list.filter.join('-') || 'news';
    case 'month':
      return list.month;
    case 'listed':
      return list.name;
  }
};
