import type { View } from '../../src/core/addresses/urls.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleData } from '../../src/core/news/headline.ts';
import { beginsWithFigures } from '../../src/core/news/first-view.ts';

/**
 * The kinds of first views. Most articles begin with paragraphs alone, and many lists have no
 * pictures; the others need more styles.
 */
export type FirstView = View['screen'] | 'figures' | 'pictured';

const ARTICLE = ['shell', 'labels', 'article'] as const;
const HEADLINES = ['shell', 'labels', 'list', 'headlines'] as const;

/**
 * The parts of the app's styles that a page needs before it loads the rest, each a layer of the
 * sheet (src/styles/index.css). A test in a browser finds what is missing
 * (e2e/first-paint.spec.ts).
 */
export const FIRST_VIEW: Record<FirstView, readonly string[]> = {
  headlines: HEADLINES,
  pictured: [...HEADLINES, 'picture', 'pictured'],
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
 * The layers that pages need for the languages of a site's articles. All pages have them, because
 * the app goes from one page to the next without loading the styles in its HTML.
 */
export const layersFor = (articles: readonly Pick<Article, 'lang'>[]): readonly string[] =>
  articles.some(({ lang }) => textIn(lang).lang === 'ur') ? ['urdu'] : [];

const PICTURE = /<(?:picture|img)\b/;

/**
 * @param article the content of an article's page; absent if the article was withdrawn.
 * @param body the page's HTML, which tells whether a list shows pictures.
 */
export const firstViewOf = (
  { screen }: Pick<View, 'screen'>,
  { article, body }: { article?: Pick<ArticleData, 'image' | 'body'> | undefined; body: string },
): FirstView => {
  if (screen === 'headlines' && PICTURE.test(body)) return 'pictured';
  return screen === 'article' && article && beginsWithFigures(article) ? 'figures' : screen;
};
