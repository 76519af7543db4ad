import { queryOptions } from '@tanstack/react-query';
import type { PartnerView } from '../core/addresses/partner-address.ts';
import {
  partnerDataPath,
  PARTNERS_DATA_PATH,
  type PartnerData,
  type PartnerEntry,
} from '../core/news/partner.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** All partners. */
export const partnersQuery = () =>
  queryOptions({
    queryKey: ['partners'],
    queryFn: (context) => readFile<PartnerEntry[]>(context, PARTNERS_DATA_PATH),
    staleTime: FIVE_MINUTES,
  });

/** A page of the news that name a partner. */
export const partnerQuery = ({ code, place, page }: Omit<PartnerView, 'screen'>) =>
  queryOptions({
    queryKey: ['partner', code, place, page],
    queryFn: (context) =>
      readById<PartnerData>(context, partnerDataPath({ code, place, page })),
    staleTime: FIVE_MINUTES,
  });
