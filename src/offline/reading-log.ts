import { onReturn } from '../settings/on-return.ts';

/** How far a reader came in an article: the block that stood at the top, counted from 1, and whether the end was seen. */
export type ReadArticle = { id: string; block: number; isDone: boolean };

const KEY = `reader ${import.meta.env.BASE_URL} read`;
const MOST = 500;

const isEntry = (value: unknown): value is ReadArticle =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  Number.isInteger(Reflect.get(value, 'block')) &&
  typeof Reflect.get(value, 'isDone') === 'boolean';

/** What a device kept of a reading log, never failing: unreadable entries are dropped. */
export const parseReadingLog = (text: string | null): ReadArticle[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry).slice(-MOST) : [];
  } catch {
    return [];
  }
};

/** The log with an article's new place. An end that was seen once stays seen. */
export const addToLog = (log: readonly ReadArticle[], entry: ReadArticle): ReadArticle[] => {
  const before = log.find(({ id }) => id === entry.id);
  const isDone = entry.isDone || before?.isDone === true;
  return [...log.filter(({ id }) => id !== entry.id), { ...entry, isDone }].slice(-MOST);
};

/** The device's log; empty if nothing may be stored. */
export const readLog = (): ReadArticle[] => {
  try {
    return parseReadingLog(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

export const writeLog = (entry: ReadArticle): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(addToLog(readLog(), entry)));
  } catch {
    // Storage is full or blocked: the next visit begins at the top, as without a log.
  }
};

/** Called when this page clears the log; the browser reports what other pages do. */
const followers = new Set<() => void>();

/** Calls back when other pages change the log, or when it is cleared. @returns a function that ends it */
export const followLog = (follow: (log: ReadArticle[]) => void): (() => void) => {
  const look = () => follow(readLog());
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) look();
  };
  addEventListener('storage', onStorage);
  followers.add(look);
  const stop = onReturn(look);
  return () => {
    removeEventListener('storage', onStorage);
    followers.delete(look);
    stop();
  };
};

export const clearLog = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If nothing may be stored, there is nothing to clear.
  }
  for (const look of followers) look();
};
