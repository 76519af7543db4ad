import type { Results } from '../../data/search-engine.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import type { SearchView } from '../../model/search-address.ts';

/** How many were found, or why none were. Results are absent while they are on the way. */
export function Status({ view, results }: { view: SearchView; results: Results | undefined }) {
  const { t, format } = useTranslation();
  const { query, filter, period } = view;
  if (query === '') return t('search.empty');
  if (!results) return t('search.waiting');
  const { count, isEmpty } = results;
  if (isEmpty) return t('search.nothing', { query });
  if (count > 0) return t('headlines.count', { count, n: format.number(count) });
  const isNarrowed = filter.length > 0 || period !== undefined;
  return isNarrowed ? t('search.noneHere', { query }) : t('search.none', { query });
}
