import type { Article } from '../../../src/core/news/article.schema.ts';
import type { LintRule } from '../../../src/core/news/lint-rules.ts';
import type { FieldPath } from '../../../src/core/news/blocks.ts';

/** The moments between which a date is plausible, in milliseconds since 1970. */
export type Calendar = { first: number; now: number };

/** No newsroom that publishes on the web has older news of its own; Hijri years are far below this. */
const OLDEST = Date.UTC(1990, 0, 1);
const YEAR = 365.25 * 86_400_000;
/** News older than all the others by this much were hardly published here. */
const GAP = 10 * YEAR;
/** Among fewer articles, none is an outlier. */
const ENOUGH_ARTICLES = 10;
/** At most one article in this many counts as an outlier. */
const STRAYS = 20;
/** How long before UTC a day begins in the first time zone, in milliseconds. */
const EARLIEST_DAY = 14 * 3_600_000;

/** @param dates of all articles; outliers long before the others do not count */
export const createCalendar = (dates: readonly string[], now: number): Calendar => {
  const sorted = dates
    .map((date) => Date.parse(date))
    .filter((time) => time >= OLDEST)
    .sort((a, b) => a - b);
  if (sorted.length < ENOUGH_ARTICLES) return { first: OLDEST, now };
  const strays = sorted
    .slice(0, Math.ceil(sorted.length / STRAYS))
    .findLastIndex((time, at) => (sorted[at + 1] ?? time) - time >= GAP);
  return { first: sorted[strays + 1] ?? OLDEST, now };
};

/** A date in the future, or before anything that this newsroom published. */
type WrongDate = { rule: LintRule; path: FieldPath; words: string };

/** Dates of an article that cannot be right. */
export const findWrongDates = (article: Article, { first, now }: Calendar): WrongDate[] => {
  const { publishedAt, updatedAt, corrections = [] } = article;
  const dates: [FieldPath, string | null | undefined][] = [
    [['publishedAt'], publishedAt],
    [['updatedAt'], updatedAt],
    ...corrections.map(({ date }, at): [FieldPath, string] => [['corrections', at, 'date'], date]),
  ];
  return dates.flatMap(([path, date]): WrongDate[] => {
    if (date === null || date === undefined) return [];
    const time = Date.parse(date);
    const isDay = !date.includes('T');
    if (time > now + (isDay ? EARLIEST_DAY : 0))
      return [{ rule: 'date-in-future', path, words: date }];
    return time < first ? [{ rule: 'date-too-early', path, words: date }] : [];
  });
};
