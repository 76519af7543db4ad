import type { BreadcrumbList, NewsMediaOrganization, WebSite } from 'schema-dts';
import { IMPRINT } from '../../src/core/newsroom/imprint.ts';
import { localizedUrl, type Site } from '../../src/core/i18n/localized-url.ts';
import type { AllT, Translation } from '../../src/core/i18n/translate.ts';

/** The site of a page, and the page's language. */
export type Speaker = Pick<Translation, 'locale'> & { t: AllT; site: Site };

/** A path inside one language as an absolute address. */
export const addressOf = ({ site, locale }: Speaker, path: string) =>
  localizedUrl(site, locale, path);

/** The site, as other pages refer to it. */
export const siteItself = (speaker: Speaker): WebSite => ({
  '@type': 'WebSite',
  name: speaker.t('site.fullName'),
  url: addressOf(speaker, '/'),
});

/** Who publishes the site, as far as the newsroom says so. */
export const describePublisher = ({
  locale,
}: Pick<Speaker, 'locale'>): NewsMediaOrganization | undefined => {
  const { publisher, contact, accounts = [] } = IMPRINT;
  if (!publisher) return undefined;
  return {
    '@type': 'NewsMediaOrganization',
    name: publisher.name[locale.code],
    ...(publisher.url !== undefined && { url: publisher.url }),
    ...(publisher.address !== undefined && { address: publisher.address }),
    ...(contact !== undefined && { email: contact }),
    ...(accounts.length > 0 && { sameAs: accounts.map(({ url }) => url) }),
  };
};

/** The breadcrumbs from the front page to this page, which is the last of them. */
export const describeWay = (
  steps: readonly { name: string; path: string }[],
  speaker: Speaker,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: speaker.t('site.fullName'), path: '/' }, ...steps].map(
    ({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(speaker, path),
    }),
  ),
});
