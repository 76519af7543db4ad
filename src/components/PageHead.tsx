import { LOCALES, ARABIC } from '../i18n/locales.ts';
import { localizedUrl } from '../i18n/localized-url.ts';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import { canonicalPathOf, type View } from '../model/urls.ts';
import { SITE } from './site.ts';

type Props = {
  view: View;
  /** Without the site's name, which is added; the front page has none but that. */
  title: string | null;
  description: string;
  /** What it is to those who preview links. */
  type?: 'article' | 'website';
};

/** What every page says of itself in its head; React moves it there. */
export function PageHead({ view, title, description, type = 'website' }: Props) {
  const { t, locale } = useTranslation();
  const fullTitle = title === null ? t('site.fullName') : `${title} – ${t('site.fullName')}`;
  const path = canonicalPathOf(view);
  const address = localizedUrl(SITE, locale, path);

  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta property="og:site_name" content={t('site.fullName')} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title ?? t('site.fullName')} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale.openGraph} />
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
          <link rel="alternate" hrefLang="x-default" href={localizedUrl(SITE, ARABIC, path)} />
        </>
      )}
    </>
  );
}
