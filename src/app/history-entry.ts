/** What is remembered of a step in the tab's history. */
export type HistoryEntry = {
  /** How far down the page was left, in CSS pixels. */
  scroll?: number;
  /** The link that led away: its address, and which of the links with that address it was. */
  focus?: { href: string; nth: number };
};

const PREFIX = 'entry:';

/** The device may refuse to store; then a place is remembered until the document goes. */
const inMemory = new Map<string, string>();

export const readEntry = (key: string): HistoryEntry => {
  const kept = inMemory.get(key) ?? readStorage(key);
  try {
    const entry: unknown = JSON.parse(kept ?? '{}');
    return typeof entry === 'object' && entry !== null ? entry : {};
  } catch {
    return {};
  }
};

export const writeEntry = (key: string, change: HistoryEntry): void => {
  const content = JSON.stringify({ ...readEntry(key), ...change });
  inMemory.set(key, content);
  try {
    sessionStorage.setItem(PREFIX + key, content);
  } catch {
    return;
  }
};

const readStorage = (key: string) => {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
};
