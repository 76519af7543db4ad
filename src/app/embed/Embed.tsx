import { AddedDate } from '../../components/AddedDate.tsx';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Mark } from '../../components/Mark.tsx';
import { PublishedDate } from '../../components/PublishedDate.tsx';
import { SITE } from '../../navigation/site.ts';
import { nameList, namePlaces } from '../../core/i18n/list-title.ts';
import { localizedPath, localizedUrl } from '../../core/i18n/localized-url.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, placesOf, type Filter } from '../../core/news/country.ts';
import type { Headline } from '../../core/news/headline.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { articlePath } from '../../core/addresses/urls.ts';

type Props = { filter: Filter; headlines: readonly Headline[] };

/**
 * The newest headlines for a frame in another site. Its links open the site in a new tab, because
 * the site may not be framed.
 */
export function Embed({ filter, headlines }: Props) {
  const words = useTranslation();
  const { t, locale } = words;
  const title = nameList(words, filter);

  return (
    <>
      <title>{t('site.pageTitle', { title })}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={localizedUrl(SITE, locale, headlinesPath({ filter }))} />
      <header>
        <h1>{title}</h1>
        <a
          href={localizedPath(SITE, locale, headlinesPath({ filter }))}
          target="_blank"
          rel="noopener"
        >
          <Mark />
          <span>{t('site.fullName')}</span>
        </a>
      </header>
      <main>
        {headlines.length === 0 ? (
          <p>
            {filter.length === 0
              ? t('headlines.noneAtAll')
              : t('headlines.none', { places: namePlaces(words, filter) })}
          </p>
        ) : (
          <ul>
            {headlines.map((headline) => (
              <EmbeddedHeadline key={headline.id} headline={headline} />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

function EmbeddedHeadline({ headline }: { headline: Headline }) {
  const { t, locale } = useTranslation();
  const places = placesOf(headline);
  return (
    <li {...textIn(headline.lang)}>
      <h2>
        <a
          href={localizedPath(SITE, locale, articlePath(headline.id))}
          target="_blank"
          rel="noopener"
        >
          <ArabicText text={headline.title} lang={headline.lang} />
        </a>
      </h2>
      <p lang={locale.code}>
        {MENU.filter((place) => places.includes(place)).map((place) => (
          <span key={place} data-place={place}>
            {t(`place.${place}`)}
          </span>
        ))}
        <PublishedDate iso={headline.publishedAt} />
        <AddedDate iso={headline.addedAt} />
      </p>
    </li>
  );
}
