import { Link } from '../../../components/Link.tsx';
import { STAY } from '../../../navigation/link-state.ts';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { MENU, type Place } from '../../../core/news/country.ts';
import type { PartnerData } from '../../../core/news/partner.ts';
import { partnersPath, type PartnersView } from '../../../core/addresses/partner-address.ts';
import styles from '../PlaceFilter.module.css';
import own from './PartnerLine.module.css';

type Props = Pick<PartnersView, 'place'> & {
  code: string;
  front: NonNullable<PartnerData['front']>;
};

/**
 * The places whose news name a partner. Only one can be chosen at a time: each has a page, so each
 * is a link that works without a script. A place without such news is shown only if its address was
 * asked for.
 */
export function PartnerPlaces({ code, place: chosen, front }: Props) {
  const { t, format } = useTranslation();
  const places = MENU.filter((place) => front.counts[place] !== undefined || place === chosen);
  const choices: readonly (Place | null)[] = [null, ...places];
  return (
    <nav aria-label={t('filter.label')}>
      <ul className={`${styles.filter} ${own.places}`}>
        {choices.map((place) => (
          <li key={place}>
            <Link
              to={partnersPath({ code, place })}
              state={STAY}
              className={styles.choice}
              data-place={place ?? undefined}
              aria-current={place === chosen ? 'true' : undefined}
            >
              <span>{place === null ? t('filter.all') : t(`place.${place}`)}</span>
              <span className={styles.count}>
                {` ${format.number(place === null ? front.all : (front.counts[place] ?? 0))}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
