import { usePlaceNames } from '../../hooks/use-place-names.ts';
import { nameList } from '../../core/i18n/list-title.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { daysOfMonth } from '../../core/news/newsroom-time.ts';
import type { Period } from '../../core/addresses/period.ts';
import type { HeadlinesView } from '../../core/addresses/headlines-address.ts';

/** The title of a list (its places, days and page), and a sentence about it for machines. */
export const useListTitle = ({ filter, page, period }: HeadlinesView) => {
  const words = useTranslation();
  const { t, format } = words;
  const names = usePlaceNames(filter);
  const places = names === '' ? t('site.region') : names;
  const heading = nameList(words, filter);

  const daysOf = ({ from, to }: Period): string => {
    const days = { from: from && format.date(from), to: to && format.date(to) };
    if (from === null) return t('period.until', days);
    if (to === null) return t('period.since', days);
    return isWholeMonth(from, to) ? format.month(from.slice(0, 7)) : t('period.range', days);
  };

  const ofDays = period ? t('period.title', { title: heading, period: daysOf(period) }) : heading;
  const title =
    page === null ? ofDays : t('headlines.pageTitle', { title: ofDays, n: format.number(page) });
  const description = names === '' ? t('site.description') : t('headlines.description', { places });
  return { title, places, description };
};

const isWholeMonth = (from: string, to: string) => {
  const month = daysOfMonth(from.slice(0, 7));
  return from === month.from && to === month.to;
};
