import { ARABIC } from '../core/i18n/locales.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { placesOf, type Place } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { type View } from '../core/addresses/urls.ts';
import { storiesPath } from '../core/addresses/story-address.ts';
import { partnersPath } from '../core/addresses/partner-address.ts';
import { headlinesPath } from '../core/addresses/headlines-address.ts';
import { FEED_FORMATS, FEED_TYPES, feedFileIn } from '../core/addresses/feed-address.ts';
import { SITE } from '../navigation/site.ts';

type Props = { view: View; article: ArticleData | undefined; title: string | null };

/** Tells programs which feeds go with this page: those of its places, or of everything. */
export function FeedAlternates({ view, article, title }: Props) {
  const { t } = useTranslation();
  if (view.screen === 'stories' && view.id !== null)
    return alternates(storiesPath({ id: view.id }), title ?? t('site.fullName'));
  if (view.screen === 'partners' && view.code !== null)
    return alternates(partnersPath({ code: view.code }), title ?? t('site.fullName'));
  const filter = article ? placesOf(article) : view.screen === 'headlines' ? view.filter : [];
  const places: readonly (Place | null)[] = filter.length === 0 ? [null] : filter;
  return places.flatMap((place) =>
    alternates(
      headlinesPath({ filter: place === null ? [] : [place] }),
      place === null ? t('site.fullName') : t('headlines.title', { places: t(`place.${place}`) }),
    ),
  );
}

/** The feeds of a page, in each format. @param path of the page in Arabic, in which all feeds are. */
const alternates = (path: string, title: string) =>
  FEED_FORMATS.map((format) => (
    <link
      key={`${path} ${format}`}
      rel="alternate"
      type={FEED_TYPES[format]}
      title={title}
      href={localizedPath(SITE, ARABIC, feedFileIn(path, format))}
    />
  ));
