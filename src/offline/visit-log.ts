import { instantOf } from '../core/news/newsroom-time.ts';
import type { Headline } from '../core/news/headline.ts';

type Dated = Pick<Headline, 'id' | 'publishedAt'>;

/** The newest of all headlines at one moment, which the reader has then seen. */
export type Newest = {
  ids: string[];
  /** When the oldest of them was published; null if there were no older headlines, or if it has no date. */
  oldest: number | null;
};

/** What a device remembers for readers who ask for it. */
export type Visits = {
  /** What was newest when the previous visit ended; null on a first visit. */
  before: Newest | null;
  /** What is newest in this visit. */
  current: Newest;
  /** When the reader was last here. */
  at: number;
};

/** After a longer absence, a new visit begins. */
const PAUSE = 30 * 60_000;
/** How many headlines a device remembers: nobody reads more in one visit. */
export const REMEMBERED = 50;

/** @param headlines the newest of all: as many as are remembered, or all if there are fewer */
export const newestOfAll = (headlines: readonly Dated[]): Newest => {
  const last = headlines.length < REMEMBERED ? undefined : headlines.at(-1);
  return {
    ids: headlines.map(({ id }) => id),
    oldest: last?.publishedAt == null ? null : instantOf(last.publishedAt),
  };
};

/**
 * The log after the reader was seen at a moment. Two tabs are one visit. A clock that was set back
 * ends no visit: what was new stays new, and the next pause counts from the new time.
 */
export const seenAt = (visits: Visits | null, current: Newest, now: number): Visits => {
  if (!visits) return { before: null, current, at: now };
  const isNewVisit = now - visits.at > PAUSE;
  return { before: isNewVisit ? visits.current : visits.before, current, at: now };
};

/** Whether a headline has come since: it was not among the newest, and is not older than they were. */
export const isNewSince = (before: Newest | null, { id, publishedAt }: Dated): boolean => {
  if (!before || before.ids.includes(id)) return false;
  if (before.oldest === null) return true;
  return publishedAt !== null && instantOf(publishedAt) >= before.oldest;
};

const KEY = `reader ${import.meta.env.BASE_URL} visits`;

const isNewest = (value: unknown): value is Newest => {
  if (typeof value !== 'object' || value === null) return false;
  const [ids, oldest] = [Reflect.get(value, 'ids'), Reflect.get(value, 'oldest')] as unknown[];
  return (
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string') &&
    (oldest === null || Number.isFinite(oldest))
  );
};

/** What a device kept, never failing: if it cannot be read, this is a first visit. */
export const parseVisits = (text: string | null): Visits | null => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { before, current, at } = kept as Record<keyof Visits, unknown>;
    const isKnown = (before === null || isNewest(before)) && isNewest(current);
    return isKnown && Number.isFinite(at) ? { before, current, at: Number(at) } : null;
  } catch {
    return null;
  }
};

/** Records that the reader is here. @returns what was newest before this visit */
export const noteVisit = (headlines: readonly Dated[], now: number): Newest | null => {
  try {
    const visits = seenAt(parseVisits(localStorage.getItem(KEY)), newestOfAll(headlines), now);
    localStorage.setItem(KEY, JSON.stringify(visits));
    return visits.before;
  } catch {
    // Storage is full or blocked: every visit is a first one.
    return null;
  }
};

export const clearVisits = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // If nothing may be stored, there is nothing to clear.
  }
  if ('setAppBadge' in navigator) void navigator.clearAppBadge().catch(() => {});
};
