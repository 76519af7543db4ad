import { Link } from 'react-router';
import { STAY } from '../../components/link-state.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU, togglePlace, type Filter } from '../../model/country.ts';
import { countOf, type Manifest } from '../../model/manifest.ts';
import { headlinesPath } from '../../model/urls.ts';
import styles from './PlaceFilter.module.css';

/** One link a place, which adds it to the filter or takes it away; one more for everything. */
export function PlaceFilter({ filter, manifest }: { filter: Filter; manifest: Manifest }) {
  const { t, format } = useTranslation();
  return (
    <nav aria-label={t('filter.label')}>
      <ul className={styles.filter}>
        <li>
          <Link
            to="/"
            className={styles.choice}
            aria-current={filter.length === 0 ? 'true' : undefined}
            state={STAY}
          >
            {t('filter.all')}{' '}
            <span className={styles.count}>{format.number(countOf(manifest, []))}</span>
          </Link>
        </li>
        {MENU.map((place) => (
          <li key={place}>
            <Link
              to={headlinesPath({ filter: togglePlace(filter, place) })}
              className={styles.choice}
              data-place={place}
              aria-current={filter.includes(place) ? 'true' : undefined}
              state={STAY}
            >
              {t(`place.${place}`)}{' '}
              <span className={styles.count}>{format.number(countOf(manifest, [place]))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
