import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { dayOf } from '../../src/core/news/newsroom-time.ts';
import { HEADLINES_A_FILE } from '../../src/core/search/format.ts';
import { ByteWriter } from './byte-writer.ts';

/** Files are filled from the oldest article on, so that a new article changes only the last file. */
export const encodeHeadlines = (articles: readonly Article[]): Uint8Array[] => {
  const headlines = articles.map(headlineOf).reverse();
  const files: Uint8Array[] = [];
  for (let at = 0; at < headlines.length; at += HEADLINES_A_FILE)
    files.push(
      new TextEncoder().encode(JSON.stringify(headlines.slice(at, at + HEADLINES_A_FILE))),
    );
  return files;
};

/** The days of articles, newest first: how many days before the previous one, and how many articles. */
export const encodeDays = (articles: readonly Article[]): Uint8Array => {
  const writer = new ByteWriter();
  const days: { day: number; count: number }[] = [];
  for (const { publishedAt } of articles) {
    if (publishedAt === null) break; // The undated come last.
    const day = Date.parse(dayOf(publishedAt)) / 86_400_000;
    // No number may be negative: if all articles are older than 1970, the list begins with a day
    // without articles.
    if (days.length === 0 && day < 0) days.push({ day: 0, count: 0 });
    const last = days.at(-1);
    if (last?.day === day) last.count += 1;
    else days.push({ day, count: 1 });
  }
  days.forEach(({ day, count }, at) =>
    writer.number(at === 0 ? day : (days[at - 1]?.day ?? 0) - day).number(count),
  );
  return writer.take();
};
