import { urlKey } from '../../store/ledger-keys.ts';
import { isRecord, type JsonRecord } from '../../store/parse-json.ts';
import { sameWords } from './same-words.ts';

/** What is known of a page before its JSON-LD is read. */
type Page = { url: string | null; titles: readonly string[] };

/**
 * The one article in a page's JSON-LD that is this page: many pages also list related ones. Null
 * if there is none, or if it cannot be told which.
 */
export const linkedArticle = (jsonLd: readonly string[], page: Page): JsonRecord | null => {
  const articles = jsonLd.flatMap(parse).flatMap(articlesIn);
  const byUrl = articles.find((article) => isAt(article, page.url));
  if (byUrl) return byUrl;
  const byTitle = articles.find(({ headline, name }) =>
    page.titles.some((title) => sameWords(textOf(headline) || textOf(name), title)),
  );
  if (byTitle) return byTitle;
  // An article with another address is a related one; one without an address is the page's own.
  const [only, ...others] = articles.filter((article) => !isElsewhere(article, page.url));
  return only !== undefined && others.length === 0 ? only : null;
};

/** Names that a page's JSON-LD gives its site and its publisher. */
export const linkedSiteNames = (jsonLd: readonly string[]): string[] =>
  jsonLd
    .flatMap(parse)
    .flatMap(recordsIn)
    .flatMap((record) => {
      const isSite = /WebSite|Organization/.test(typeOf(record));
      const publisher = isRecord(record.publisher) ? textOf(record.publisher.name) : '';
      return [isSite ? textOf(record.name) : '', publisher];
    })
    .filter((name) => name !== '');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const typeOf = (record: JsonRecord): string => JSON.stringify(record['@type'] ?? '');

const articlesIn = (value: unknown): JsonRecord[] =>
  recordsIn(value).filter((record) => /Article|BlogPosting|Report/.test(typeOf(record)));

/** All records of lists and graphs, in the order of the page. */
const recordsIn = (value: unknown): JsonRecord[] => {
  const found: JsonRecord[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MAX_ITEMS).reverse());
    if (!isRecord(next)) continue;
    found.push(next);
    waiting.push(next.mainEntity, next['@graph']);
  }
  return found;
};
const MAX_ITEMS = 1000;

const parse = (json: string): unknown[] => {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
};

const addressesOf = ({ url, mainEntityOfPage, '@id': id }: JsonRecord): string[] =>
  [url, isRecord(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage, id]
    .map(textOf)
    .filter((address) => /^https?:/.test(address));

const isAt = (article: JsonRecord, url: string | null): boolean =>
  url !== null && addressesOf(article).some((address) => urlKey(address) === urlKey(url));

const isElsewhere = (article: JsonRecord, url: string | null): boolean =>
  url !== null && addressesOf(article).length > 0 && !isAt(article, url);
