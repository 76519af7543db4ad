import { LOCALES, ARABIC } from '../i18n/locales.ts';
import { localizedUrl } from '../i18n/localized-url.ts';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import type { ArticleData } from '../model/headline.ts';
import { canonicalPathOf, type View } from '../model/urls.ts';
import { CardMeta } from './CardMeta.tsx';
import { SITE } from './site.ts';

type Props = {
  view: View;
  /** Without the site's name, which is added; the front page has none but that. */
  title: string | null;
  description: string;
  /** What an article's page shows. */
  article?: ArticleData;
};

/** What every page says of itself in its head; React moves it there. */
export function PageHead({ view, title, description, article }: Props) {
  const { t, locale } = useTranslation();
  const fullTitle = title === null ? t('site.fullName') : `${title} – ${t('site.fullName')}`;
  const path = canonicalPathOf(view);
  const address = localizedUrl(SITE, locale, path);

  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta property="og:site_name" content={t('site.fullName')} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={title ?? t('site.fullName')} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale.openGraph} />
      {article?.publishedAt != null && (
        <meta property="article:published_time" content={article.publishedAt} />
      )}
      {article?.updatedAt !== undefined && (
        <meta property="article:modified_time" content={article.updatedAt} />
      )}
      {view.screen === 'not-found' ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <meta property="og:url" content={address} />
          <link rel="canonical" href={address} />
          {LOCALES.map((other) => (
            <link
              key={other.code}
              rel="alternate"
              hrefLang={other.code}
              href={localizedUrl(SITE, other, path)}
            />
          ))}
          {LOCALES.filter(({ code }) => code !== locale.code).map((other) => (
            <meta key={other.code} property="og:locale:alternate" content={other.openGraph} />
          ))}
          <CardMeta view={view} article={article} title={title} />
          <link rel="alternate" hrefLang="x-default" href={localizedUrl(SITE, ARABIC, path)} />
        </>
      )}
    </>
  );
}
