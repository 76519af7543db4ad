import { FIRST } from '../core/i18n/locales.ts';
import { localizedUrl } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import {
  CARD_SIZE,
  cardPathOf,
  filterCardPath,
  partnerCardPath,
  storyCardPath,
} from '../core/site/card.ts';
import { placesOf } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import type { View } from '../core/addresses/urls.ts';
import { SITE } from '../navigation/site.ts';
import { usePlaceNames } from '../hooks/use-place-names.ts';

type Props = { view: View; article: ArticleData | undefined; title: string | null };

/**
 * The picture shown beside a link to this page; the same one in every language of the interface,
 * as the articles are.
 */
export function CardMeta({ view, article, title }: Props) {
  const { t } = useTranslation();
  const filter = article ? placesOf(article) : view.screen === 'headlines' ? view.filter : [];
  const places = usePlaceNames(filter);
  const ofFilter = places === '' ? t('site.fullName') : t('headlines.title', { places });
  const own = article ? null : ownCardOf(view);
  const path = article ? cardPathOf(article) : (own ?? filterCardPath(filter));
  const isOwn = article?.hasCard === true || own !== null;
  return <CardTags path={path} alt={isOwn ? (title ?? ofFilter) : ofFilter} />;
}

/** Tells programs which card belongs to a page. */
export const CardTags = ({ path, alt }: { path: string; alt: string }) => (
  <>
    <meta property="og:image" content={localizedUrl(SITE, FIRST, path)} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(CARD_SIZE.width)} />
    <meta property="og:image:height" content={String(CARD_SIZE.height)} />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

/** The card of the screen itself; null if it has none. */
const ownCardOf = (view: View): string | null => {
  if (view.screen === 'partners' && view.code !== null) return partnerCardPath(view.code);
  return view.screen === 'stories' && view.id !== null ? storyCardPath(view.id) : null;
};
