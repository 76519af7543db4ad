import type { Headline } from '../../core/news/headline.ts';
import { dayOf } from '../../core/news/newsroom-time.ts';

/** The part of a story that belongs to one day of the newsroom; null for articles without a date. */
export type Day = { day: string | null; headlines: Headline[] };

/**
 * A story's headlines day by day. In both orders, those without a date stand at the end, in the
 * order of their source, because nobody knows which came first.
 * @param newestFirst the headlines in the order of a story's file.
 */
export const inDays = (
  newestFirst: readonly Headline[],
  { isOldestFirst }: { isOldestFirst: boolean },
): Day[] => {
  const dated = newestFirst.filter(({ publishedAt }) => publishedAt !== null);
  const undated = newestFirst.filter(({ publishedAt }) => publishedAt === null);
  const days: Day[] = [];
  for (const headline of [...(isOldestFirst ? dated.reverse() : dated), ...undated]) {
    const day = headline.publishedAt === null ? null : dayOf(headline.publishedAt);
    const last = days.at(-1);
    if (last?.day === day) last.headlines.push(headline);
    else days.push({ day, headlines: [headline] });
  }
  return days;
};
