import { subtitleOf } from '../../book/front-pages.ts';
import type { BookWords } from '../../book/book.ts';
import { writeBook } from '../../book/write-book.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { fetchBytes } from '../../data/get-json.ts';
import { bringPictures } from './bring-pictures.ts';
import { drawCover } from './draw-cover.ts';

type Options = {
  title: string;
  address: string;
  words: BookWords;
  withPictures: boolean;
  signal: AbortSignal;
  now: number;
};

/** Loaded articles → a book. */
export const makeBook = async (
  articles: readonly ArticleData[],
  { title, address, words, withPictures, signal, now }: Options,
): Promise<Uint8Array<ArrayBuffer>> => {
  const pictures = withPictures
    ? await bringPictures(articles, fetchBytes(words.site.basePath.slice(0, -1)), signal)
    : new Map<string, Uint8Array>();
  const cover = await drawCover({
    site: words.t('site.fullName'),
    title,
    subtitle: subtitleOf({ articles, now }, words),
    locale: words.locale,
  });
  signal.throwIfAborted();
  return writeBook({ title, address, articles, pictures, cover, now }, words);
};
