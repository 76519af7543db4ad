import { UNDATED, type MonthView } from '../addresses/archive-address.ts';
import type { Format } from './format.ts';
import type { AllT } from './translate.ts';

type Words = { t: AllT; format: Pick<Format, 'month' | 'number'> };

/** The title of a page of the archive: its month and, after the first page, its number. */
export const monthTitle = (
  { t, format }: Words,
  { month, page }: Pick<MonthView, 'month' | 'page'>,
): string => {
  const title =
    month === UNDATED
      ? t('archive.undated')
      : t('archive.monthTitle', { month: format.month(month) });
  return page === 1 ? title : t('headlines.pageTitle', { title, n: format.number(page) });
};
