import type { ArchivedHeadline } from '../../core/site/archive.ts';
import { dayOf } from '../../core/news/newsroom-time.ts';

/** The headlines of one day of the newsroom; those without a date have none. */
export type Day = { day: string | null; headlines: ArchivedHeadline[] };

/** Headlines in their order, parted where the day changes. */
export const daysOf = (headlines: readonly ArchivedHeadline[]): Day[] => {
  const days: Day[] = [];
  for (const headline of headlines) {
    const day = headline.publishedAt === null ? null : dayOf(headline.publishedAt);
    const last = days.at(-1);
    if (last?.day === day) last.headlines.push(headline);
    else days.push({ day, headlines: [headline] });
  }
  return days;
};
