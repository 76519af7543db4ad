import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { Link } from '../../components/Link.tsx';
import { STAY } from '../../navigation/link-state.ts';
import { manifestQuery } from '../../data/lists.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, togglePlace, type Filter, type Place } from '../../core/news/country.ts';
import { countOf } from '../../core/site/manifest.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { parsePath } from '../../core/addresses/urls.ts';
import styles from './PlaceFilter.module.css';

const CHOICES: readonly Place[] = ['all', ...MENU];

type Props = {
  filter: Filter;
  /** Whether to show the number of headlines of each choice. */
  hasCounts: boolean;
};

/** One link for each place, which adds it to the filter or removes it; one more for everything. */
export function PlaceFilter({ filter, hasCounts }: Props) {
  const { t } = useTranslation();
  // Reads the newest address: a choice shows at once and counts for the next one, even while its
  // list loads.
  const { pathname, search } = useLocation();
  const next = parsePath(pathname, search);
  const chosen = next.screen === 'headlines' ? next.filter : filter;
  return (
    <nav aria-label={t('filter.label')}>
      <ul className={styles.filter}>
        {CHOICES.map((choice) => {
          const isAll = choice === 'all';
          const isChosen = isAll ? chosen.length === 0 : chosen.includes(choice);
          return (
            <li key={choice}>
              <Link
                to={headlinesPath({ filter: isAll ? [] : togglePlace(chosen, choice) })}
                state={STAY}
                className={styles.choice}
                data-place={isAll ? undefined : choice}
                aria-current={isChosen ? 'true' : undefined}
              >
                <span>{isAll ? t('filter.all') : t(`place.${choice}`)}</span>
                {hasCounts && <Count of={isAll ? [] : [choice]} />}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Count({ of }: { of: Filter }) {
  const { format } = useTranslation();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  return <span className={styles.count}>{` ${format.number(countOf(manifest, of))}`}</span>;
}
