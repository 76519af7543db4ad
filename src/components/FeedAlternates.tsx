import { ARABIC } from '../core/i18n/locales.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { placesOf, type Place } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { type View } from '../core/addresses/urls.ts';
import { FEED_FORMATS, FEED_TYPES, feedPath } from '../core/addresses/feed-address.ts';
import { SITE } from '../navigation/site.ts';

type Props = { view: View; article: ArticleData | undefined };

/** Tells programs which feeds go with this page: those of its places, or of everything. */
export function FeedAlternates({ view, article }: Props) {
  const { t } = useTranslation();
  const filter = article ? placesOf(article) : view.screen === 'headlines' ? view.filter : [];
  const places: readonly (Place | null)[] = filter.length === 0 ? [null] : filter;
  return places.flatMap((place) =>
    FEED_FORMATS.map((format) => (
      <link
        key={`${place} ${format}`}
        rel="alternate"
        type={FEED_TYPES[format]}
        title={
          place === null
            ? t('site.fullName')
            : t('headlines.title', { places: t(`place.${place}`) })
        }
        href={localizedPath(SITE, ARABIC, feedPath(place, format))}
      />
    )),
  );
}
