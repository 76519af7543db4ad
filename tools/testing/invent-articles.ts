import type { Article } from '../../src/core/news/article.schema.ts';
import { COUNTRIES } from '../../src/core/news/country.ts';

/** An article for tests, of which only the given fields matter. */
export const inventArticle = (fields: Partial<Article> = {}): Article => ({
  id: 'invented',
  title: 'عنوان مخترع',
  publishedAt: null,
  countries: [],
  region: false,
  partners: [],
  source: null,
  body: [],
  ...fields,
});

const NEWEST_DAY = Date.parse('2030-01-01T00:00:00Z');
const DAY = 86_400_000;

/**
 * That many articles, in the one right order by construction: half of them have dates, two on each
 * day (an afternoon, then the day alone); some have only a position in their source; the rest only
 * an id.
 */
export const inventArticles = (count: number, fields: Partial<Article> = {}): Article[] =>
  Array.from({ length: count }, (_, at) => {
    const day = new Date(NEWEST_DAY - Math.floor(at / 2) * DAY).toISOString().slice(0, 10);
    const isDated = at < count / 2;
    return inventArticle({
      id: `invented-${String(at).padStart(4, '0')}`,
      title: `عنوان مخترع ${at}`,
      publishedAt: isDated ? `${day}${at % 2 === 0 ? 'T15:00:00+05:00' : ''}` : null,
      ...(!isDated && at < count * 0.8 && { position: at }),
      countries: COUNTRIES.filter((_country, bit) => (((at * 7) >> bit) & 1) === 1),
      region: at % 5 === 0,
      ...fields,
    });
  });

/** Things in another order, which is the same in each run. */
export const shuffle = <Thing>(things: readonly Thing[]): Thing[] =>
  things
    .map((thing, at) => ({ thing, key: (at * 7919 + 13) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
