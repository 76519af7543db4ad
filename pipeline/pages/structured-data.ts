import type {
  AboutPage,
  CollectionPage,
  Graph,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { monthTitle } from '../../src/core/i18n/month-title.ts';
import { nameList } from '../../src/core/i18n/list-title.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { ArticleData } from '../../src/core/news/headline.ts';
import { ARCHIVE_PATH, type MonthView } from '../../src/core/addresses/archive-address.ts';
import { searchPath } from '../../src/core/addresses/search-address.ts';
import { headlinesPath, type HeadlinesView } from '../../src/core/addresses/headlines-address.ts';
import { canonicalPathOf, type View } from '../../src/core/addresses/urls.ts';
import { IMPRINT } from '../../src/core/newsroom/imprint.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { describeName } from './describe-name.ts';
import { describeNews } from './describe-news.ts';
import {
  describeHeadlines,
  describeIndex,
  describePage,
  type ListedHeadline,
} from './describe-page.ts';
import { describePartner } from './describe-partner.ts';
import { describeStory } from './describe-story.ts';
import {
  addressOf,
  describePublisher,
  describeWay,
  siteItself,
  type Speaker,
} from './describe-site.ts';

/** The subject of a page. */
export type Subject = {
  article?: ArticleData | undefined;
  name?: Name | undefined;
  partner?: PartnerNote | undefined;
  story?: Story | undefined;
  /** The headlines that a list shows. */
  headlines: readonly ListedHeadline[];
};

/**
 * A page in the terms of schema.org (JSON-LD), for search engines and other machines: only what
 * the content says. Null for a page without a subject.
 */
export const structuredDataOf = (view: View, subject: Subject, speaker: Speaker): Graph | null => {
  const things = thingsOf(view, subject, speaker);
  return things.length === 0 ? null : { '@context': 'https://schema.org', '@graph': things };
};

const thingsOf = (view: View, subject: Subject, speaker: Speaker): Thing[] => {
  const { article, name, partner, story, headlines } = subject;
  switch (view.screen) {
    case 'headlines':
      return view.filter.length === 0 && view.page === null
        ? [describeSite(speaker)]
        : describeList(view, headlines, speaker);
    case 'article':
      return article ? describeNews(article, speaker) : [];
    case 'archive':
      return [describeIndex('archive', view, speaker)];
    case 'month':
      return describeMonth(view, headlines, speaker);
    case 'names':
      return [describeIndex('names', view, speaker)];
    case 'name':
      return name ? describeName(name, speaker) : [];
    case 'partners':
      return partner
        ? describePartner(view, partner, headlines, speaker)
        : [describeIndex('partners', view, speaker)];
    case 'stories':
      return story
        ? describeStory(view, story, headlines, speaker)
        : [describeIndex('stories', view, speaker)];
    case 'search':
      return [describeSearchPage(view, speaker)];
    case 'feeds':
      return [describeIndex('feeds', view, speaker)];
    case 'about':
      return [describeAbout(view, speaker)];
    // Without a subject, or about something that only the reader's device knows.
    case 'saved':
    case 'not-found':
      return [];
  }
};

const describeSite = (speaker: Speaker): WebSite => ({
  ...siteItself(speaker),
  description: speaker.t('site.description'),
  inLanguage: speaker.locale.code,
  ...publishedBy(speaker),
  potentialAction: describeSearch(speaker),
});

const publishedBy = (speaker: Speaker): Pick<WebSite, 'publisher' | 'license'> => {
  const publisher = describePublisher(speaker);
  return {
    ...(publisher && { publisher }),
    ...(IMPRINT.licence && { license: IMPRINT.licence.url }),
  };
};

/** Where machines put their search terms; `query-input` is Google's way to say so. */
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
  ...describePage(view, speaker.t('search.title'), speaker),
});

const describeAbout = (view: View, speaker: Speaker): AboutPage => ({
  '@type': 'AboutPage',
  name: speaker.t('about.title'),
  description: speaker.t('about.description'),
  url: addressOf(speaker, canonicalPathOf(view)),
  inLanguage: speaker.locale.code,
  about: { ...siteItself(speaker), ...publishedBy(speaker) },
});

const describeList = (
  view: HeadlinesView,
  headlines: readonly ListedHeadline[],
  speaker: Speaker,
): Thing[] => {
  const { t, locale } = speaker;
  const { filter, page } = view;
  const format = createFormat(locale, DEFAULTS);
  const heading = nameList({ t, format }, filter);
  const name =
    page === null ? heading : t('headlines.pageTitle', { title: heading, n: format.number(page) });
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    ...describePage(view, name, speaker),
    mainEntity: describeHeadlines(headlines, speaker),
  };
  const front = { name: heading, path: headlinesPath({ filter }) };
  const steps = [
    ...(filter.length > 0 ? [front] : []),
    ...(page === null ? [] : [{ name, path: canonicalPathOf(view) }]),
  ];
  return [list, describeWay(steps, speaker)];
};

const describeMonth = (
  view: MonthView,
  headlines: readonly ListedHeadline[],
  speaker: Speaker,
): Thing[] => {
  const { t, locale } = speaker;
  const name = monthTitle({ t, format: createFormat(locale, DEFAULTS) }, view);
  const month: CollectionPage = {
    '@type': 'CollectionPage',
    ...describePage(view, name, speaker),
    mainEntity: describeHeadlines(headlines, speaker, 'Ascending'),
  };
  const steps = [
    { name: t('archive.title'), path: ARCHIVE_PATH },
    { name, path: canonicalPathOf(view) },
  ];
  return [month, describeWay(steps, speaker)];
};
