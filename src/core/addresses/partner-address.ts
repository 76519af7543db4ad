import { isPlace, type Place } from '../news/country.ts';

/** The news that name another country: of the whole region, or of one place. */
export type PartnerView = {
  screen: 'partner';
  /** The other country, as ISO 3166-1 has it, in small letters. */
  code: string;
  place: Place | null;
  /** A numbered page; null is the front, the newest. */
  page: number | null;
};

export const PARTNERS_PATH = '/partners/';

/** The address of such a list: `/partners/cn/`, `/countries/kz/with/cn/`, `/partners/cn/page/3/`. */
export const partnerPath = ({
  code,
  place = null,
  page = null,
}: Pick<PartnerView, 'code'> & Partial<PartnerView>): string =>
  `${place === null ? PARTNERS_PATH : `/countries/${place}/with/`}${code}/${page === null ? '' : `page/${page}/`}`;

/** The parts of an address behind `/partners/`, or behind `with/` of a place. Null: no such page. */
export const parsePartner = (
  [code = '', word, page = '', ...more]: readonly string[],
  place: string | null,
): PartnerView | null => {
  if (!/^[a-z]{2}$/.test(code) || (place !== null && !isPlace(place))) return null;
  if (word === undefined) return { screen: 'partner', code, place, page: null };
  if (word !== 'page' || !/^[1-9]\d{0,6}$/.test(page) || more.length > 0) return null;
  return { screen: 'partner', code, place, page: Number(page) };
};
