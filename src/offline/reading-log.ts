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

/** What a device kept of a reading log, never failing: what cannot be read was never there. */
export const parseReadingLog = (text: string | null): ReadArticle[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry).slice(-MOST) : [];
  } catch {
    return [];
  }
};

/** The log with an article at its end. An end once seen stays seen. */
export const addToLog = (log: readonly ReadArticle[], entry: ReadArticle): ReadArticle[] => {
  const before = log.find(({ id }) => id === entry.id);
  const isDone = entry.isDone || before?.isDone === true;
  return [...log.filter(({ id }) => id !== entry.id), { ...entry, isDone }].slice(-MOST);
};

/** The device's log; empty where nothing may be kept. */
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
    // Full or blocked: the next visit begins at the top, as without a log.
  }
};

/** Follows what other tabs note. @returns what ends it */
export const followLog = (follow: (log: ReadArticle[]) => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) follow(readLog());
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
};

export const clearLog = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept there is nothing to clear.
  }
};
