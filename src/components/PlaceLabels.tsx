import { Link } from './Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { MENU, placesOf } from '../core/news/country.ts';
import type { Headline } from '../core/news/headline.ts';
import { headlinesPath } from '../core/addresses/headlines-address.ts';
import styles from './PlaceLabels.module.css';

/** The places an article is about, each a link to its news, in the order of the menu. */
export function PlaceLabels({ of }: { of: Pick<Headline, 'countries' | 'region'> }) {
  const { t } = useTranslation();
  const places = placesOf(of);
  if (places.length === 0) return null;
  return (
    <ul className={styles.labels} aria-label={t('headlines.labels')}>
      {MENU.filter((place) => places.includes(place)).map((place) => (
        <li key={place}>
          <Link className={styles.label} data-place={place} to={headlinesPath({ filter: [place] })}>
            {t(`place.${place}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
