import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ArticleData } from '../../core/news/headline.ts';

/** An article that is kept on the device, as it was read. */
export type SavedArticle = {
  id: string;
  /** When it was saved, in milliseconds; the newest comes first. */
  savedAt: number;
  /** True for an article that was taken along with a country, and is removed with it. */
  isAlong: boolean;
  article: ArticleData;
};

interface Schema extends DBSchema {
  articles: { key: string; value: SavedArticle };
}

const base = import.meta.env.BASE_URL;

/** The name has the site's base path, because other sites of the same host have databases, too. */
const DATABASE = `reader ${base}`;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The device's database. Rejects if the browser has none, or keeps nothing in a private window. */
export const openSaved = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore('articles', { keyPath: 'id' }),
    // Another tab with a newer version must not wait for this one.
    blocking: () => {
      opened?.then((db) => db.close()).catch(() => {});
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};
