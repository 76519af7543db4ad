import { Link } from 'react-router';
import { useHydrated } from '../../components/use-hydrated.ts';
import type { Headlines } from '../../data/headlines.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU, type Filter } from '../../model/country.ts';
import { headlinesPath } from '../../model/urls.ts';
import styles from './Paging.module.css';

type Props = Pick<Headlines, 'newer' | 'older'> & { filter: Filter };

/** The way to older and newer pages; every page has an address, so both are links. */
export function Paging({ filter, newer, older }: Props) {
  const { t } = useTranslation();
  const isHydrated = useHydrated();
  if (newer === null && older === null) return null;
  // Without a script, older pages of a combination are out of reach; those of its places are not.
  const isByPlace = filter.length > 1 && !isHydrated;
  return (
    <nav className={styles.paging} aria-label={t('headlines.paging')}>
      {newer !== null && (
        <Link rel="prev" to={headlinesPath({ filter, page: newer === 'front' ? null : newer })}>
          {t('headlines.newer')}
        </Link>
      )}
      {older !== null && !isByPlace && (
        <Link rel="next" to={headlinesPath({ filter, page: older })}>
          {t('headlines.older')}
        </Link>
      )}
      {isByPlace &&
        MENU.filter((place) => filter.includes(place)).map((place) => (
          <Link key={place} to={headlinesPath({ filter: [place] })}>
            {t('headlines.olderOf', { place: t(`place.${place}`) })}
          </Link>
        ))}
    </nav>
  );
}
