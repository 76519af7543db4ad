import { queryOptions } from '@tanstack/react-query';
import type { PartnersView } from '../core/addresses/partner-address.ts';
import type { PartnerData, PartnerEntry } from '../core/news/partner.ts';
import { partnersDataPath } from '../core/site/partners.ts';
import { FIVE_MINUTES } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** A page of the news that name a partner; for who asks for none, the list of all. */
export const partnersQuery = <Data extends PartnerData | PartnerEntry[]>(
  view: Omit<PartnersView, 'screen'>,
) => {
  const path = partnersDataPath(view);
  return queryOptions({
    queryKey: ['partners', path],
    queryFn: (context) => readById<Data>(context, path),
    staleTime: FIVE_MINUTES,
  });
};
