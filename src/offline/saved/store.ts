import type { ArticleData } from '../../core/news/headline.ts';
import { openChannel } from '../../device/open-channel.ts';
import { onReturn } from '../../settings/on-return.ts';
import { openSaved, type SavedArticle } from './database.ts';
import { dropPictures } from './pictures.ts';

/** Why nothing could be saved, for causes that a reader can do something about. */
export class SavingError extends Error {
  readonly reason: 'full' | 'blocked';

  constructor(cause: unknown) {
    const reason =
      cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'blocked';
    super(`Saving failed: ${reason}.`, { cause });
    this.name = 'SavingError';
    this.reason = reason;
  }
}

const CHANNEL = 'saved';

const failing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (cause) {
    throw new SavingError(cause);
  }
};

const tellOthers = () => {
  const sender = openChannel(CHANNEL);
  sender?.postMessage('changed');
  sender?.close();
};

/**
 * Calls back when this tab or another has changed what is saved, or may have done so while this
 * page was hidden.
 * @returns a function that ends it
 */
export const onSavedChange = (callback: () => void): (() => void) => {
  const receiver = openChannel(CHANNEL);
  receiver?.addEventListener('message', callback);
  const stop = onReturn(callback);
  return () => {
    receiver?.close();
    stop();
  };
};

/**
 * Saves articles, all or none. An article that the reader saved stays marked as theirs, even if it
 * also comes with a country.
 * @throws SavingError
 */
export const saveArticles = (
  articles: readonly ArticleData[],
  { isAlong, now }: { isAlong: boolean; now: number },
): Promise<void> =>
  failing(async () => {
    const transaction = (await openSaved()).transaction('articles', 'readwrite');
    for (const article of articles) {
      const before = await transaction.store.get(article.id);
      const own = before && !before.isAlong;
      await transaction.store.put({
        id: article.id,
        savedAt: own ? before.savedAt : now,
        isAlong: isAlong && !own,
        article,
      });
    }
    await transaction.done;
    tellOthers();
  });

/** Puts articles back as they were saved, such as the articles of a file. @throws SavingError */
export const restoreSaved = (saved: readonly SavedArticle[]): Promise<void> =>
  failing(async () => {
    const transaction = (await openSaved()).transaction('articles', 'readwrite');
    for (const each of saved) await transaction.store.put(each);
    await transaction.done;
    tellOthers();
  });

/** @throws SavingError */
export const removeSaved = (ids: readonly string[]): Promise<void> =>
  failing(async () => {
    const transaction = (await openSaved()).transaction('articles', 'readwrite');
    for (const id of ids) await transaction.store.delete(id);
    const left = await transaction.store.getAll();
    await transaction.done;
    tellOthers();
    await dropPictures(left.map(({ article }) => article));
  });

/** A saved article; undefined when it is not saved. @throws SavingError */
export const readSaved = (id: string): Promise<SavedArticle | undefined> =>
  failing(async () => (await openSaved()).get('articles', id));

/** Everything that is saved, the latest first. @throws SavingError */
export const listSaved = (): Promise<SavedArticle[]> =>
  failing(async () => {
    const all = await (await openSaved()).getAll('articles');
    return all.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  });

/** Asks the browser not to clear what is saved when the device runs short. It may say no. */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false;
