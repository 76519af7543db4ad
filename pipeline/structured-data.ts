import type {
  AboutPage,
  CollectionPage,
  Graph,
  ItemList,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { createFormat } from '../src/i18n/format.ts';
import { nameList } from '../src/i18n/list-title.ts';
import type { Article } from '../src/model/article.schema.ts';
import type { Name } from '../src/model/name.schema.ts';
import type { Headline } from '../src/model/headline.ts';
import { PAGE_SIZE } from '../src/model/manifest.ts';
import { searchPath } from '../src/model/search-address.ts';
import { articlePath, canonicalPathOf, headlinesPath } from '../src/model/urls.ts';
import type { HeadlinesView, View } from '../src/model/urls.ts';
import { DEFAULTS } from '../src/settings/settings.ts';
import { describeName, describeNames } from './describe-name.ts';
import { describeNews } from './describe-news.ts';
import { addressOf, describeWay, siteItself, type Speaker } from './describe-site.ts';
import { newestOf, pageOf } from './select-headlines.ts';
import type { Lists } from './write-lists.ts';

/** What pages can be about. */
type Content = {
  articles: ReadonlyMap<string, Article>;
  names: ReadonlyMap<string, Name>;
  lists: Lists;
};

/**
 * A page in the words of schema.org (JSON-LD), for search engines and other machines: only what the
 * content knows. Null for a page that is about nothing.
 */
export const structuredDataOf = (view: View, content: Content, speaker: Speaker): Graph | null => {
  const things = thingsOf(view, content, speaker);
  return things.length === 0 ? null : { '@context': 'https://schema.org', '@graph': things };
};

const thingsOf = (view: View, { articles, names, lists }: Content, speaker: Speaker): Thing[] => {
  switch (view.screen) {
    case 'headlines':
      return view.filter.length === 0 && view.page === null
        ? [describeSite(speaker)]
        : describeList(view, lists, speaker);
    case 'article': {
      const article = articles.get(view.id);
      return article ? describeNews(article, speaker) : [];
    }
    case 'names':
      return [describeNames(speaker)];
    case 'name': {
      const name = names.get(view.id);
      return name ? describeName(name, speaker) : [];
    }
    case 'search':
      return [describeSearchPage(view, speaker)];
    case 'about':
      return [describeAbout(view, speaker)];
    default:
      return [];
  }
};

const describeSite = (speaker: Speaker): WebSite => ({
  ...siteItself(speaker),
  description: speaker.t('site.description'),
  inLanguage: speaker.locale.code,
  potentialAction: describeSearch(speaker),
});

/** Where a machine puts what it searches for; `query-input` is Google's way to say so. */
const describeSearch = (speaker: Speaker): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${addressOf(speaker, searchPath({}))}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});

const describeSearchPage = (view: View, speaker: Speaker): WebPage => ({
  '@type': 'WebPage',
  name: speaker.t('search.title'),
  url: addressOf(speaker, canonicalPathOf(view)),
  inLanguage: speaker.locale.code,
  isPartOf: siteItself(speaker),
});

const describeAbout = (view: View, speaker: Speaker): AboutPage => ({
  '@type': 'AboutPage',
  name: speaker.t('about.title'),
  description: speaker.t('about.description'),
  url: addressOf(speaker, canonicalPathOf(view)),
  inLanguage: speaker.locale.code,
  about: siteItself(speaker),
});

const describeList = (view: HeadlinesView, lists: Lists, speaker: Speaker): Thing[] => {
  const { t, locale } = speaker;
  const { filter, page } = view;
  const format = createFormat(locale, DEFAULTS);
  const heading = nameList({ t, format }, filter);
  const name =
    page === null ? heading : t('headlines.pageTitle', { title: heading, n: format.number(page) });
  const headlines =
    page === null ? newestOf(lists, filter, PAGE_SIZE) : pageOf(lists, filter, page);
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    name,
    url: addressOf(speaker, canonicalPathOf(view)),
    inLanguage: locale.code,
    isPartOf: siteItself(speaker),
    mainEntity: describeHeadlines(headlines, speaker),
  };
  const front = { name: heading, path: headlinesPath({ filter }) };
  const steps = [
    ...(filter.length > 0 ? [front] : []),
    ...(page === null ? [] : [{ name, path: canonicalPathOf(view) }]),
  ];
  return [list, describeWay(steps, speaker)];
};

const describeHeadlines = (headlines: readonly Headline[], speaker: Speaker): ItemList => ({
  '@type': 'ItemList',
  itemListOrder: 'https://schema.org/ItemListOrderDescending',
  itemListElement: headlines.map(({ id, title }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: title,
    url: addressOf(speaker, articlePath(id)),
  })),
});
