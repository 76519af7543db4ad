import { FIRST } from '../core/i18n/locales.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { placesOf, type Place } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { namePath, type View } from '../core/addresses/urls.ts';
import { storiesPath } from '../core/addresses/story-address.ts';
import { partnersPath } from '../core/addresses/partner-address.ts';
import { headlinesPath } from '../core/addresses/headlines-address.ts';
import { FEED_TYPES, feedFileIn } from '../core/addresses/feed-address.ts';
import { SITE } from '../navigation/site.ts';

type Props = { view: View; article: ArticleData | undefined; title: string | null };

/**
 * Tells programs which feed belongs to this page: the feed of its subject, or of all news. Only RSS
 * is named, which also has articles without a date, because feed readers that find three formats
 * ask which one to use. A list of several places has no feed of its own, so the feeds of its places
 * are named.
 */
export function FeedAlternates({ view, article, title }: Props) {
  const { t } = useTranslation();
  const own = ownPathOf(view, article);
  if (own !== null) return alternate(own, article?.inStory?.title ?? title ?? t('site.fullName'));
  const filter = article ? placesOf(article) : view.screen === 'headlines' ? view.filter : [];
  // That an article names several places is no reason to follow one of them.
  const isAll = filter.length === 0 || (article && filter.length > 1);
  const places: readonly (Place | null)[] = isAll ? [null] : filter;
  return places.map((place) =>
    alternate(
      headlinesPath({ filter: place === null ? [] : [place] }),
      place === null ? t('site.fullName') : t('headlines.title', { places: t(`place.${place}`) }),
    ),
  );
}

/**
 * The page whose feed is offered here: that of a story, a partner or a name; null if feeds of
 * places are.
 */
const ownPathOf = (view: View, article: ArticleData | undefined): string | null => {
  if (article?.inStory) return storiesPath({ id: article.inStory.id });
  if (view.screen === 'stories' && view.id !== null) return storiesPath({ id: view.id });
  if (view.screen === 'partners' && view.code !== null) return partnersPath({ code: view.code });
  return view.screen === 'name' ? namePath(view.id) : null;
};

/** @param path of the page in the site's first language, because feeds exist only in that. */
const alternate = (path: string, title: string) => (
  <link
    key={path}
    rel="alternate"
    type={FEED_TYPES.rss}
    title={title}
    href={localizedPath(SITE, FIRST, feedFileIn(path, 'rss'))}
  />
);
