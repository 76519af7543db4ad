import { localizedUrl } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { canonicalPathOf } from '../core/addresses/urls.ts';
import type { UnlistedScreen } from '../core/site/views.ts';
import { HeadForMachines, type PageHeadProps } from './HeadForMachines.tsx';
import { SITE } from '../navigation/site.ts';

/**
 * The screens that search engines may not list. They are repeated here because reading them from
 * the table of screens would put that table into the first script; the compiler checks that both
 * agree.
 */
const UNLISTED: Record<UnlistedScreen, true> = { saved: true, 'not-found': true };

/** What every page says about itself in its head; React moves it there. */
export function PageHead(props: PageHeadProps) {
  const { view, title, description } = props;
  const { t, locale } = useTranslation();
  return (
    <>
      <title>{title === null ? t('site.fullName') : t('site.pageTitle', { title })}</title>
      <meta name="description" content={description} />
      {view.screen in UNLISTED ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={localizedUrl(SITE, locale, canonicalPathOf(view))} />
      )}
      {/* Crawlers read the page's source, so the browser's bundle does not contain this. */}
      {import.meta.env.SSR && <HeadForMachines {...props} />}
    </>
  );
}
