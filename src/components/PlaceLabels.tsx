import { Link } from './Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { MENU, placesOf } from '../core/news/country.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { headlinesPath } from '../core/addresses/headlines-address.ts';
import { partnersPath } from '../core/addresses/partner-address.ts';
import styles from './PlaceLabels.module.css';

/** The places an article is about, in the order of the menu, and the other countries it names: each a link to its news. */
export function PlaceLabels({ of }: { of: Pick<ArticleData, 'countries' | 'region' | 'with'> }) {
  const { t, locale } = useTranslation();
  const places = placesOf(of);
  const partners = of.with ?? [];
  if (places.length + partners.length === 0) return null;
  return (
    <ul className={styles.labels} aria-label={t('headlines.labels')}>
      {MENU.filter((place) => places.includes(place)).map((place) => (
        <li key={place}>
          <Link className={styles.label} data-place={place} to={headlinesPath({ filter: [place] })}>
            {t(`place.${place}`)}
          </Link>
        </li>
      ))}
      {partners.map(({ code, called }) => (
        <li key={code}>
          <Link className={styles.label} to={partnersPath({ code })}>
            {called[locale.code]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
