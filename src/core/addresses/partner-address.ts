import { isPlace, type Place } from '../news/country.ts';

/** The other countries that the news name: all of them, or the news that name one. */
export type PartnersView = {
  screen: 'partners';
  /** The other country, as ISO 3166-1 has it, in small letters; null for the list of all. */
  code: string | null;
  /** The place whose news name it; null for all news. */
  place: Place | null;
  /** A numbered page; null is the front, the newest. */
  page: number | null;
};

/** The address of such a list: `/partners/`, `/partners/cn/`, `/countries/kz/with/cn/`, `/partners/cn/page/3/`. */
export const partnersPath = ({ code, place, page }: Partial<PartnersView>): string =>
  (place ? `/countries/${place}/with/` : '/partners/') +
  (code ? `${code}/` : '') +
  (page ? `page/${page}/` : '');

const ADDRESS = /^(?:partners|countries\/([a-z]+)\/with)\/([a-z]{2})(?:\/page\/([1-9]\d{0,6}))?$/;

/** The folders of an address → what it shows; null: no such page. There is no such list of several places. */
export const parsePartners = (path: string): PartnersView | null => {
  const [, place = null, code = null, page] = ADDRESS.exec(path) ?? [];
  if (code === null && path !== 'partners') return null;
  if (place !== null && !isPlace(place)) return null;
  return { screen: 'partners', code, place, page: page ? Number(page) : null };
};
