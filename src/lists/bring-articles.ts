import type { ArticleData } from '../core/news/headline.ts';
import type { Titled } from '../core/news/titled.ts';
import { isWithdrawn, type WithdrawnData } from '../core/news/withdrawn.ts';
import { LostFileError } from '../data/get-json.ts';
import { UnknownIdError } from '../data/file-query.ts';

/** How many files are fetched at once: a phone's connection gains nothing from more. */
const AT_ONCE = 4;

type Options = {
  /** Fetches an article, or the notice that it was withdrawn. */
  read: (id: string) => Promise<ArticleData | WithdrawnData>;
  signal: AbortSignal;
  /** Called with the number of articles requested so far. */
  onProgress: (done: number) => void;
};

const isLost = (error: unknown) =>
  error instanceof LostFileError || error instanceof UnknownIdError;

/**
 * Fetches the articles of a list in its order, and reports which did not load. Withdrawn articles
 * are left out, because they must not be passed on.
 */
export const bringArticles = async (
  listed: readonly Titled[],
  { read, signal, onProgress }: Options,
): Promise<{ articles: ArticleData[]; missing: Titled[] }> => {
  const articles: ArticleData[] = [];
  const missing: Titled[] = [];
  for (let at = 0; at < listed.length; at += AT_ONCE) {
    const some = listed.slice(at, at + AT_ONCE);
    const brought = await Promise.all(
      some.map(({ id }) =>
        read(id).catch((error: unknown) => {
          if (!isLost(error)) throw error;
          return null;
        }),
      ),
    );
    signal.throwIfAborted();
    for (const [place, each] of some.entries()) {
      const data = brought[place];
      if (!data) missing.push(each);
      else if (!isWithdrawn(data)) articles.push(data);
    }
    onProgress(at + some.length);
  }
  return { articles, missing };
};
