import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU } from '../../model/country.ts';
import type { HeadlinesView, Period } from '../../model/urls.ts';

/** What a list is called: its places, its days, its page; and a sentence about it for machines. */
export const useListTitle = ({ filter, page, period }: HeadlinesView) => {
  const { t, format } = useTranslation();
  const names = MENU.filter((place) => filter.includes(place)).map((place) => t(`place.${place}`));
  const places = names.length === 0 ? t('site.name') : format.list(names);
  const heading = names.length === 0 ? t('headlines.titleAll') : t('headlines.title', { places });

  const daysOf = ({ from, to }: Period): string => {
    const days = { from: from && format.date(from), to: to && format.date(to) };
    if (from === null) return t('period.until', days);
    if (to === null) return t('period.since', days);
    return isWholeMonth(from, to) ? format.month(from.slice(0, 7)) : t('period.range', days);
  };

  const title = period
    ? t('period.title', { title: heading, period: daysOf(period) })
    : page === null
      ? heading
      : t('headlines.pageTitle', { title: heading, n: format.number(page) });
  const description =
    names.length === 0 ? t('site.description') : t('headlines.description', { places });
  return { title, places, description };
};

const isWholeMonth = (from: string, to: string) => {
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && next.getUTCDate() === 1;
};
