import type { Location } from 'react-router';

/** What is remembered about an entry of the tab's history. */
export type HistoryEntry = {
  /** How many entries came before it in this tab. */
  index?: number;
  /** How far down the page was left, in CSS pixels. */
  scroll?: number;
  /** The link that led away: its address, and which of the links with that address it was. */
  focus?: { href: string; nth: number };
};

/**
 * The name of an entry: the router's key alone is the same for the first entry of every document.
 */
export const entryOf = ({ key, pathname }: Pick<Location, 'key' | 'pathname'>): string =>
  key + pathname;

/** The tab's current entry, as the router counts entries in the history's own state. */
export const currentIndex = (): number | undefined => {
  const state: unknown = history.state;
  const index = typeof state === 'object' && state !== null && 'idx' in state ? state.idx : null;
  return typeof index === 'number' ? index : undefined;
};

const PREFIX = 'entry:';

/** For devices that refuse to store: places are then remembered as long as the document lives. */
const inMemory = new Map<string, string>();

export const readEntry = (entry: string): HistoryEntry => {
  const kept = inMemory.get(entry) ?? readStorage(entry);
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
};

export const writeEntry = (entry: string, change: HistoryEntry): void => {
  const content = JSON.stringify({ ...readEntry(entry), ...change });
  inMemory.set(entry, content);
  try {
    sessionStorage.setItem(PREFIX + entry, content);
  } catch {
    return;
  }
};

const readStorage = (entry: string) => {
  try {
    return sessionStorage.getItem(PREFIX + entry);
  } catch {
    return null;
  }
};
