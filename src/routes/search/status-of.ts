import type { Results } from '../../data/search-engine.ts';
import type { Format } from '../../core/i18n/format.ts';
import type { AllT, Translation } from '../../core/i18n/translate.ts';
import { nestQuotes } from '../../core/arabic/quotation-marks.ts';
import type { SearchView } from '../../core/addresses/search-address.ts';

/** How many were found, or why none were. Results are absent while they are loading. */
export const statusOf = (
  { t, format, locale }: Pick<Translation, 'locale'> & { t: AllT; format: Format },
  { query: typed, filter, period }: SearchView,
  results: Results | undefined,
): string => {
  const query = nestQuotes(typed, locale.code);
  if (query === '') return t('search.empty');
  if (!results) return t('search.waiting');
  const { count, isEmpty } = results;
  if (isEmpty) return t('search.nothing', { query });
  if (count > 0) return t('headlines.count', { count, n: format.number(count) });
  const isNarrowed = filter.length > 0 || period !== undefined;
  return isNarrowed ? t('search.noneHere', { query }) : t('search.none', { query });
};
