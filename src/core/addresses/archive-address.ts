/** One page of the articles of a month. */
export type MonthView = {
  screen: 'month';
  /** 2015-08, or `undated`. */
  month: string;
  /** From 1 on; page 1 begins with the month's first day. */
  page: number;
};

export const ARCHIVE_PATH = '/archive/';

/** Stands for a month, for articles without a date. */
export const UNDATED = 'undated';

/** A month (2015-08) as addresses and files name it: 2015/08. */
export const monthPath = (month: string): string => month.replace('-', '/');

/** The address of a month: `/archive/2015/08/`, `/archive/2015/08/page/2/`, `/archive/undated/`. */
export const archivePath = ({ month, page = 1 }: Pick<MonthView, 'month'> & { page?: number }) =>
  `${ARCHIVE_PATH}${monthPath(month)}/${page > 1 ? `page/${page}/` : ''}`;

/**
 * The parts of an address behind `/archive/`; a year alone means the list of all months. Null if
 * there is no such page.
 */
export const parseArchive = (
  parts: readonly string[],
): MonthView | { screen: 'archive' } | null => {
  const [first = '', ...rest] = parts;
  if (first === UNDATED) return monthView(UNDATED, rest);
  if (first !== '' && !/^\d{4}$/.test(first)) return null;
  const [number, ...behind] = rest;
  if (number === undefined) return { screen: 'archive' };
  if (!/^(?:0?[1-9]|1[0-2])$/.test(number)) return null;
  return monthView(`${first}-${number.padStart(2, '0')}`, behind);
};

const monthView = (month: string, [word, number = '', ...more]: readonly string[]) => {
  if (word === undefined) return { screen: 'month', month, page: 1 } as const;
  if (word !== 'page' || !/^[1-9]\d{0,5}$/.test(number) || more.length > 0) return null;
  return { screen: 'month', month, page: Number(number) } as const;
};
