import type { PartnersView } from '../core/addresses/partner-address.ts';
import type { PartnerData, PartnerEntry } from '../core/news/partner.ts';
import { partnersDataPath } from '../core/site/partners.ts';
import { fileQuery } from './file-query.ts';

/** A page of the news that name a partner; without a partner, the list of all. */
export const partnersQuery = <Data extends PartnerData | PartnerEntry[]>(
  view: Omit<PartnersView, 'screen'>,
) => fileQuery<Data>(partnersDataPath(view));
