import { Link } from '../../components/Link.tsx';
import { PageLinks } from '../../components/PageLinks.tsx';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import type { Headlines } from '../../data/merge-lists.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, type Filter } from '../../core/news/country.ts';
import type { Period } from '../../core/addresses/period.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';

type Props = Pick<Headlines, 'newer' | 'older'> & { filter: Filter; period: Period | undefined };

/** The way to older and newer pages; every page has an address, so both are links. */
export function Paging({ filter, period, newer, older }: Props) {
  const { t } = useTranslation();
  const isHydrated = useHydrated();
  if (newer === null && older === null) return null;
  const list = { filter, ...(period && { period }) };
  // Without a script, older pages of a combination cannot be reached, but those of single places
  // can.
  const isByPlace = filter.length > 1 && !isHydrated;
  return (
    <PageLinks label={t('headlines.paging')}>
      {newer !== null && (
        <Link rel="prev" to={headlinesPath({ ...list, page: newer === 'front' ? null : newer })}>
          {t('headlines.newer')}
        </Link>
      )}
      {older !== null && !isByPlace && (
        <Link rel="next" to={headlinesPath({ ...list, page: older })}>
          {t('headlines.older')}
        </Link>
      )}
      {isByPlace &&
        MENU.filter((place) => filter.includes(place)).map((place) => (
          <Link key={place} to={headlinesPath({ filter: [place] })}>
            {t('headlines.olderOf', { place: t(`place.${place}`) })}
          </Link>
        ))}
    </PageLinks>
  );
}
