import type { View } from '../../src/core/addresses/urls.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleData } from '../../src/core/news/headline.ts';
import { beginsWithFigures } from '../../src/core/news/last-of-first-view.ts';

/** What a page shows first. Most articles begin with paragraphs alone; the others need more styles. */
export type FirstView = View['screen'] | 'figures';

const ARTICLE = ['shell', 'labels', 'article'] as const;

/**
 * The parts of the app's styles that a page shows before it asks for the rest, each a layer of the
 * sheet (src/styles/index.css). A test in a browser finds what is missing (e2e/first-paint.spec.ts).
 */
export const FIRST_VIEW: Record<FirstView, readonly string[]> = {
  headlines: ['shell', 'labels', 'picture', 'list', 'headlines'],
  article: ARTICLE,
  figures: [...ARTICLE, 'picture', 'figures'],
  'not-found': ['shell', 'labels', 'list', 'notice'],
  search: ['shell', 'button', 'search'],
  archive: ['shell', 'intro', 'archive'],
  month: ['shell', 'labels', 'list', 'month'],
  names: ['shell', 'intro', 'names'],
  name: ['shell', 'labels', 'list', 'name'],
  partners: ['shell', 'labels', 'list', 'headlines', 'intro', 'partners'],
  stories: ['shell', 'labels', 'intro', 'stories'],
  saved: ['shell', 'saved'],
  feeds: ['shell', 'intro', 'feeds'],
  about: ['shell', 'about'],
};

/**
 * What pages hold besides for the languages of a site's articles: all of its pages, since the app goes
 * from one to the other.
 */
export const layersFor = (articles: readonly Pick<Article, 'lang'>[]): readonly string[] =>
  articles.some(({ lang }) => textIn(lang).lang === 'ur') ? ['urdu'] : [];

/** @param article what an article's page shows; none where it was taken back. */
export const firstViewOf = (
  { screen }: Pick<View, 'screen'>,
  article: Pick<ArticleData, 'image' | 'body'> | undefined,
): FirstView =>
  screen === 'article' && article && beginsWithFigures(article) ? 'figures' : screen;
