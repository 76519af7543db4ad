import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/core/news/article.schema.ts';
import { placesOf, type Place } from '../src/core/news/country.ts';
import { compareHeadlines } from '../src/core/news/headline.ts';

/*
 * What the site must show, read from the same files as the build reads: a new article does not
 * break the tests.
 */

const FOLDER = join(import.meta.dirname, '../content/articles');

const articles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/].*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Article)
  .sort(compareHeadlines);

/** News of any of the places, newest first; all news if none is named. */
export const newsOf = (...places: Place[]): Article[] =>
  articles.filter(
    (article) => places.length === 0 || placesOf(article).some((place) => places.includes(place)),
  );

const findArticle = (id: string): Article => {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`The tests need the article ${id}.`);
  return found;
};

/** Has a text and a date, and is about two countries. */
export const FULL = findArticle('xi-visits-kazakhstan-uzbekistan');

/** Has a headline alone: no text, no date, no source. */
export const HEADLINE_ONLY = findArticle('saudi-arabia-tajikistan-cooperation');

export const addressOf = ({ id }: Pick<Article, 'id'>): string => `articles/${id}/`;
