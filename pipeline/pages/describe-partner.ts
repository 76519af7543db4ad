import type { CollectionPage, Thing } from 'schema-dts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { partnerTitle } from '../../src/core/i18n/partner-title.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import { partnersPath, type PartnersView } from '../../src/core/addresses/partner-address.ts';
import { canonicalPathOf } from '../../src/core/addresses/urls.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { describeHeadlines, describePage, type ListedHeadline } from './describe-page.ts';
import { describeWay, type Speaker } from './describe-site.ts';

/** A list of the news that name another country, and its breadcrumbs. */
export const describePartner = (
  view: PartnersView,
  { called }: PartnerNote,
  headlines: readonly ListedHeadline[],
  speaker: Speaker,
): Thing[] => {
  const { t, locale } = speaker;
  const words = { t, locale, format: createFormat(locale, DEFAULTS) };
  const nameOf = (of: Pick<PartnersView, 'place' | 'page'>) => partnerTitle(words, of, called);
  const { code, place, page } = view;
  const name = nameOf(view);
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    ...describePage(view, name, speaker),
    about: { '@type': 'Country', name: called[locale.code] },
    mainEntity: describeHeadlines(headlines, speaker),
  };
  const way = [
    { name: t('partners.title'), path: partnersPath({}) },
    { name: nameOf({ place: null, page: null }), path: partnersPath({ code }) },
    ...(place === null
      ? []
      : [{ name: nameOf({ place, page: null }), path: partnersPath({ code, place }) }]),
    ...(page === null ? [] : [{ name, path: canonicalPathOf(view) }]),
  ];
  return [list, describeWay(way, speaker)];
};
