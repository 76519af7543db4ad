import { Link } from 'react-router';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import type { Headlines } from '../../data/headlines.ts';
import type { Filter } from '../../model/country.ts';
import { headlinesPath } from '../../model/urls.ts';
import styles from './Paging.module.css';

type Props = Pick<Headlines, 'newer' | 'older'> & { filter: Filter };

/** The way to older and newer pages; every page has an address, so both are links. */
export function Paging({ filter, newer, older }: Props) {
  const { t } = useTranslation();
  if (newer === null && older === null) return null;
  return (
    <nav className={styles.paging} aria-label={t('headlines.paging')}>
      {newer !== null && (
        <Link
          rel="prev"
          className={styles.newer}
          to={headlinesPath({ filter, page: newer === 'front' ? null : newer })}
        >
          {t('headlines.newer')}
        </Link>
      )}
      {older !== null && (
        <Link rel="next" className={styles.older} to={headlinesPath({ filter, page: older })}>
          {t('headlines.older')}
        </Link>
      )}
    </nav>
  );
}
