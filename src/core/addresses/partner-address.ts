import { isPlace, type Place } from '../news/country.ts';

/** Other countries that the news name: the list of all, or the news that name one of them. */
export type PartnersView = {
  screen: 'partners';
  /** The other country, as ISO 3166-1 has it, in small letters; null for the list of all. */
  code: string | null;
  /** Only news about this place; null for all news. */
  place: Place | null;
  /** A numbered page; null is the front, the newest. */
  page: number | null;
};

/**
 * The address of a partners view: `/partners/`, `/partners/cn/`, `/countries/kz/with/cn/`,
 * `/partners/cn/page/3/`.
 */
export const partnersPath = ({ code, place, page }: Partial<PartnersView>): string =>
  (place ? `/countries/${place}/with/` : '/partners/') +
  (code ? `${code}/` : '') +
  (page ? `page/${page}/` : '');

const ADDRESS = /^(?:partners|countries\/([a-z]+)\/with)\/([a-z]{2})(?:\/page\/([1-9]\d{0,6}))?$/;

/**
 * The folders of an address → its view; null if there is no such page. Several places together have
 * none.
 */
export const parsePartners = (path: string): PartnersView | null => {
  const [, place = null, code = null, page] = ADDRESS.exec(path) ?? [];
  if (code === null && path !== 'partners') return null;
  if (place !== null && !isPlace(place)) return null;
  return { screen: 'partners', code, place, page: page ? Number(page) : null };
};
