import type { CollectionPage, ItemList } from 'schema-dts';
import type { Headline } from '../../src/core/news/headline.ts';
import { articlePath, canonicalPathOf, type View } from '../../src/core/addresses/urls.ts';
import { addressOf, siteItself, type Speaker } from './describe-site.ts';

/** What a list tells machines about a headline. */
export type ListedHeadline = Pick<Headline, 'id' | 'title'>;

/** What any page of the site says about itself. */
export const describePage = (view: View, name: string, speaker: Speaker) => ({
  name,
  url: addressOf(speaker, canonicalPathOf(view)),
  inLanguage: speaker.locale.code,
  isPartOf: siteItself(speaker),
});

/** A page that lists everything of a kind, with the dictionaries' name for it. */
export const describeIndex = (
  of: 'archive' | 'feeds' | 'names' | 'partners' | 'stories',
  view: View,
  speaker: Speaker,
): CollectionPage => ({
  '@type': 'CollectionPage',
  ...describePage(view, speaker.t(`${of}.title`), speaker),
  description: speaker.t(`${of}.description`),
});

/** Headlines in the order in which a page shows them. */
export const describeHeadlines = (
  headlines: readonly ListedHeadline[],
  speaker: Speaker,
  order: 'Ascending' | 'Descending' = 'Descending',
): ItemList => ({
  '@type': 'ItemList',
  itemListOrder: `https://schema.org/ItemListOrder${order}`,
  itemListElement: headlines.map(({ id, title }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: title,
    url: addressOf(speaker, articlePath(id)),
  })),
});
