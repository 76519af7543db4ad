import { partnersPath, type PartnersView } from '../addresses/partner-address.ts';
import type { Place } from '../news/country.ts';
import type { DataFile } from '../news/data-file.ts';
import type { PartnerData, PartnerEntry } from '../news/partner.ts';

type Shown<Code> = { code: Code } & Partial<Pick<PartnersView, 'place' | 'page'>>;

/**
 * A page of a partner's headlines, or the list of all partners, the most frequent first. The file
 * is named like the address, so that a link is enough to find it.
 */
export const partnersDataPath = <Code extends string | null>(
  view: Shown<Code>,
): DataFile<Code extends string ? PartnerData : PartnerEntry[]> =>
  `/data${partnersPath(view).slice(0, -1)}.json`;

/** The partners that the news of a place name most often; of all news for null. */
export const partnerLinePath = (place: Place | null): DataFile<PartnerEntry[]> =>
  `/data/partners/line/${place ?? 'all'}.json`;
