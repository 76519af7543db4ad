import { queryOptions } from '@tanstack/react-query';
import type { Place } from '../core/news/country.ts';
import { partnerLinePath } from '../core/site/partners.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** The partners beside a list's filter; null if they did not load, because the list works without them. */
export const partnerLineQuery = (place: Place | null) =>
  queryOptions({
    queryKey: ['partner-line', place],
    queryFn: (context) => readFile(context, partnerLinePath(place)).catch(() => null),
    staleTime: FIVE_MINUTES,
  });
