import type { PartnersView } from '../addresses/partner-address.ts';
import type { PartnerNote } from '../news/partner-note.ts';
import type { Format } from './format.ts';
import type { Translation } from './translate.ts';

type Words = Pick<Translation, 't' | 'locale'> & { format: Pick<Format, 'list' | 'number'> };

/**
 * The title of a list of a partner's news: «كازاخستان والصين» for a place; «آسيا الوسطى والصين» for
 * all places.
 */
export const partnerTitle = (
  { t, locale, format }: Words,
  { place, page }: Pick<PartnersView, 'place' | 'page'>,
  called: PartnerNote['called'],
): string => {
  const title = format.list([
    t(place === null ? 'site.region' : `place.${place}`),
    called[locale.code],
  ]);
  return page === null ? title : t('headlines.pageTitle', { title, n: format.number(page) });
};
