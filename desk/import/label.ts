import { cleanLine } from '../html/clean-line.ts';
import type { Original } from './original.ts';
import { parseDate } from './parse-date.ts';

/** The facts by which people tell articles apart. */
export type Label = { title: string; date: string | null; source: string | null };

/** The label of an original, as its article would have it. */
export const labelOf = ({ title, date, isDateUtc, sourceName }: Original): Label => ({
  title: cleanLine(title),
  date: moment(parseDate(date, { isUtc: isDateUtc }).date),
  source: cleanLine(sourceName ?? '') || null,
});

/** The label of an article as it was imported; null if there is none. */
export const labelOfImported = (article: unknown): Label | null => {
  if (typeof article !== 'object' || article === null) return null;
  const { title, publishedAt, source } = article as {
    title?: string;
    publishedAt?: string | null;
    source?: { name: string } | null;
  };
  return { title: title ?? '', date: moment(publishedAt ?? null), source: source?.name ?? null };
};

/** A day, or a moment in UTC: two feeds of a site may state the same moment in two time zones. */
const moment = (date: string | null): string | null =>
  date?.includes('T') ? new Date(date).toISOString() : date;
