import { ARABIC } from '../i18n/locales.ts';
import { localizedUrl } from '../i18n/localized-url.ts';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import { CARD_SIZE, cardPathOf, filterCardPath } from '../model/card.ts';
import { placesOf } from '../model/country.ts';
import type { ArticleData } from '../model/headline.ts';
import type { View } from '../model/urls.ts';
import { SITE } from './site.ts';
import { usePlaceNames } from './use-place-names.ts';

type Props = { view: View; article: ArticleData | undefined; title: string | null };

/** The picture beside a link to this page; the same one in every language, since articles are Arabic. */
export function CardMeta({ view, article, title }: Props) {
  const { t } = useTranslation();
  const filter = article ? placesOf(article) : view.screen === 'headlines' ? view.filter : [];
  const places = usePlaceNames(filter);
  const ofFilter = places === '' ? t('site.fullName') : t('headlines.title', { places });
  const path = article ? cardPathOf(article) : filterCardPath(filter);
  return (
    <>
      <meta property="og:image" content={localizedUrl(SITE, ARABIC, path)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={article?.hasCard ? (title ?? ofFilter) : ofFilter} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
