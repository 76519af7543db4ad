import type { CollectionPage, Thing } from 'schema-dts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { placesOf } from '../../src/core/news/country.ts';
import { aboutPlaces } from './about-places.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import { storiesPath, type StoriesView } from '../../src/core/addresses/story-address.ts';
import { describeHeadlines, describePage, type ListedHeadline } from './describe-page.ts';
import { describeWay, type Speaker } from './describe-site.ts';

/** A running story with its articles, and its breadcrumbs. */
export const describeStory = (
  view: StoriesView,
  story: Story,
  headlines: readonly ListedHeadline[],
  speaker: Speaker,
): Thing[] => {
  const { t } = speaker;
  const { id, title, about } = story;
  const places = placesOf(story);
  const inOrder = view.isOldestFirst ? headlines.toReversed() : headlines;
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    ...describePage(view, title, speaker),
    // Title and headlines are in the articles' language, whatever language the page around them is
    // in.
    inLanguage: NEWSROOM.articles,
    description: about,
    ...(places.length > 0 && {
      about: aboutPlaces(places, speaker),
    }),
    mainEntity: describeHeadlines(
      inOrder,
      speaker,
      view.isOldestFirst ? 'Ascending' : 'Descending',
    ),
  };
  const way = [
    { name: t('stories.title'), path: storiesPath({}) },
    { name: title, path: storiesPath({ id }) },
  ];
  return [page, describeWay(way, speaker)];
};
