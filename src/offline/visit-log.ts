import { instantOf } from '../core/news/newsroom-time.ts';
import type { Headline } from '../core/news/headline.ts';

type Dated = Pick<Headline, 'id' | 'publishedAt'>;

/** The newest of all headlines at one moment: what stood there has been seen. */
export type Newest = {
  ids: string[];
  /** When the oldest of them was published; null where these were all there were, or it has no date. */
  oldest: number | null;
};

/** What a device remembers for who asked for it. */
export type Visits = {
  /** What stood there when the visit before this one ended; null on a first visit. */
  before: Newest | null;
  /** What stands there in this one. */
  current: Newest;
  /** When the reader was last here. */
  at: number;
};

/** A reader who was away for longer comes anew. */
const PAUSE = 30 * 60_000;
/** How many headlines a device remembers: more are not read in one visit. */
export const REMEMBERED = 50;

/** @param headlines the newest of all, as many as are remembered, if there are so many */
export const newestOfAll = (headlines: readonly Dated[]): Newest => {
  const last = headlines.length < REMEMBERED ? undefined : headlines.at(-1);
  return {
    ids: headlines.map(({ id }) => id),
    oldest: last?.publishedAt == null ? null : instantOf(last.publishedAt),
  };
};

/**
 * The visits after the reader was seen at a moment. Two tabs are one visit. A clock that was set back
 * ends none: what was new stays so, and the next pause counts from the new time.
 */
export const seenAt = (visits: Visits | null, current: Newest, now: number): Visits => {
  if (!visits) return { before: null, current, at: now };
  const isNewVisit = now - visits.at > PAUSE;
  return { before: isNewVisit ? visits.current : visits.before, current, at: now };
};

/** Whether a headline came since: it did not stand among the newest, and is not older than they were. */
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

/** What a device kept, never failing: what cannot be read is a first visit. */
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

/** Notes that the reader is here. @returns what stood there before this visit */
export const noteVisit = (headlines: readonly Dated[], now: number): Newest | null => {
  try {
    const visits = seenAt(parseVisits(localStorage.getItem(KEY)), newestOfAll(headlines), now);
    localStorage.setItem(KEY, JSON.stringify(visits));
    return visits.before;
  } catch {
    // Full or blocked: every visit is a first one.
    return null;
  }
};

export const clearVisits = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing may be kept there is nothing to clear.
  }
  if ('setAppBadge' in navigator) void navigator.clearAppBadge().catch(() => {});
};
