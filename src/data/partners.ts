import type { PartnersView } from '../core/addresses/partner-address.ts';
import { partnersDataPath } from '../core/site/partners.ts';
import { fileQuery } from './file-query.ts';

/** A page of the news that name a partner; without a partner, the list of all. */
export const partnersQuery = <Code extends string | null>(
  view: { code: Code } & Partial<Omit<PartnersView, 'code'>>,
) => fileQuery(partnersDataPath(view));
