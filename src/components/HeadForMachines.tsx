import { FIRST } from '../core/i18n/locales.ts';
import { localizedUrl } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import type { ArticleData } from '../core/news/headline.ts';
import { canonicalPathOf, type View } from '../core/addresses/urls.ts';
import { CardMeta } from './CardMeta.tsx';
import { FeedAlternates } from './FeedAlternates.tsx';
import { SITE } from '../navigation/site.ts';

export type PageHeadProps = {
  view: View;
  /** Without the site's name, which is added; absent on the front page, whose title is the name alone. */
  title: string | null;
  description: string;
  /** The name of its subject's feed, if it differs from the page's title. */
  feed?: string;
  /** The article, on an article's page. */
  article?: ArticleData | undefined;
};

/** What a page tells programs that read its source: previews in chats, search engines, feed readers. */
export function HeadForMachines({ view, title, description, feed, article }: PageHeadProps) {
  const { t, locale } = useTranslation();
  const path = canonicalPathOf(view);
  return (
    <>
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
      {view.screen !== 'not-found' && (
        <>
          <meta property="og:url" content={localizedUrl(SITE, locale, path)} />
          {SITE.locales.map((other) => (
            <link
              key={other.code}
              rel="alternate"
              hrefLang={other.code}
              href={localizedUrl(SITE, other, path)}
            />
          ))}
          {SITE.locales
            .filter(({ code }) => code !== locale.code)
            .map((other) => (
              <meta key={other.code} property="og:locale:alternate" content={other.openGraph} />
            ))}
          <CardMeta view={view} article={article} title={title} />
          <FeedAlternates view={view} article={article} title={feed ?? title} />
          <link rel="alternate" hrefLang="x-default" href={localizedUrl(SITE, FIRST, path)} />
        </>
      )}
    </>
  );
}
