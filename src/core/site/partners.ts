import { partnersPath, type PartnersView } from '../addresses/partner-address.ts';
import type { Place } from '../news/country.ts';

/**
 * A page of a partner's headlines, or the list of all partners, the most frequent first. The file
 * is named like the address, so that a link is enough to find it.
 */
export const partnersDataPath = (view: Partial<PartnersView>): string =>
  `/data${partnersPath(view).slice(0, -1)}.json`;

/** The partners that the news of a place name most often; of all news for null. */
export const partnerLinePath = (place: Place | null): string =>
  `/data/partners/line/${place ?? 'all'}.json`;
