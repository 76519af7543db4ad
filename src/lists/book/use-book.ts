import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { BOOK_TYPE } from '../../book/write-book.ts';
import { dayOf } from '../../core/news/newsroom-time.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import type { Titled } from '../../core/news/titled.ts';
import { articleQuery } from '../../data/article.ts';
import { LostFileError } from '../../data/get-json.ts';
import { downloadFile } from '../../device/download-file.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { SITE } from '../../navigation/site.ts';
import { useTextChoices } from '../../settings/use-settings.ts';
import { bringArticles } from '../bring-articles.ts';
import type { ListOfArticles } from '../list-of-articles.ts';
import { fileNameOf, listQuery } from '../read-list.ts';
import { makeBook } from './make-book.ts';

export type BookState =
  | { phase: 'idle' | 'stopped' | 'empty' }
  | { phase: 'running'; done: number; total: number }
  | { phase: 'made'; bytes: number }
  /** Some articles did not load: the reader may try again, or take the others. */
  | { phase: 'missing'; missing: readonly Titled[]; articles: readonly ArticleData[] }
  | { phase: 'failed'; problem: string };

export type ListToTake = { list: ListOfArticles; title: string; address: string };

/**
 * Makes a book of a list and hands it to the reader, step by step, until it is stopped or the page
 * is left.
 */
export const useBook = ({ list, title, address }: ListToTake) => {
  const { t, format, locale } = useAllWording();
  const { digits } = useTextChoices();
  const client = useQueryClient();
  const [state, setState] = useState<BookState>({ phase: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  /** @param work gets the signal that stops it */
  const run = async (work: (signal: AbortSignal) => Promise<BookState>) => {
    const { signal } = (abort.current = new AbortController());
    // A running request may take long to notice that it should stop, but the reader is told at
    // once.
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')));
    });
    setState({ phase: 'running', done: 0, total: 1 });
    try {
      setState(await Promise.race([work(signal), stopped]));
    } catch (error) {
      if (signal.aborted) return setState({ phase: 'stopped' });
      if (!(error instanceof LostFileError)) reportError(error);
      const problem = t(error instanceof LostFileError ? 'error.network' : 'error.part');
      setState({ phase: 'failed', problem });
    }
  };

  const write = async (
    articles: readonly ArticleData[],
    withPictures: boolean,
    signal: AbortSignal,
  ): Promise<BookState> => {
    if (articles.length === 0) return { phase: 'empty' };
    const now = Date.now();
    const words = { t, format, locale, digits, site: SITE };
    const book = await makeBook(articles, { title, address, words, withPictures, signal, now });
    const day = dayOf(new Date(now).toISOString());
    downloadFile(`${fileNameOf(list)}-${day}.epub`, BOOK_TYPE, book);
    return { phase: 'made', bytes: book.byteLength };
  };

  const make = (withPictures: boolean) =>
    run(async (signal) => {
      const listed = await client.query(listQuery(list));
      const onProgress = (done: number) =>
        setState({ phase: 'running', done, total: listed.length });
      const read = (id: string) => client.query(articleQuery(id));
      const { articles, missing } = await bringArticles(listed, { read, signal, onProgress });
      if (missing.length > 0) return { phase: 'missing', missing, articles };
      return write(articles, withPictures, signal);
    });

  return {
    state,
    make: (withPictures: boolean) => void make(withPictures),
    /** Makes a book of only the articles that loaded. */
    makeWithout: (articles: readonly ArticleData[], withPictures: boolean) =>
      void run((signal) => write(articles, withPictures, signal)),
    stop: () => abort.current?.abort(),
  };
};
