import { useSuspenseQuery } from '@tanstack/react-query';
import { startTransition, useOptimistic } from 'react';
import { Link } from 'react-router';
import { STAY } from '../../components/link-state.ts';
import { isPlainClick } from '../../components/plain-click.ts';
import { manifestQuery } from '../../data/lists.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU, togglePlace, type Filter, type Place } from '../../model/country.ts';
import { countOf } from '../../model/manifest.ts';
import { headlinesPath } from '../../model/headlines-address.ts';
import styles from './PlaceFilter.module.css';

const CHOICES: readonly (Place | 'all')[] = ['all', ...MENU];

type Props = {
  filter: Filter;
  /** Says how many headlines each choice has. */
  hasCounts: boolean;
};

/** One link a place, which adds it to the filter or takes it away; one more for everything. */
export function PlaceFilter({ filter, hasCounts }: Props) {
  const { t } = useTranslation();
  // A choice shows at once and counts for the next one, also while its list is still on the way.
  const [chosen, choose] = useOptimistic(filter);
  return (
    <nav aria-label={t('filter.label')}>
      <ul className={styles.filter}>
        {CHOICES.map((choice) => {
          const isAll = choice === 'all';
          const next = isAll ? [] : togglePlace(chosen, choice);
          const isChosen = isAll ? chosen.length === 0 : chosen.includes(choice);
          return (
            <li key={choice}>
              <Link
                discover="none"
                to={headlinesPath({ filter: next })}
                state={STAY}
                className={styles.choice}
                data-place={isAll ? undefined : choice}
                aria-current={isChosen ? 'true' : undefined}
                onClick={(event) => {
                  if (isPlainClick(event)) startTransition(() => choose(next));
                }}
              >
                {isAll ? t('filter.all') : t(`place.${choice}`)}
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
  return <span className={styles.count}> {format.number(countOf(manifest, of))}</span>;
}
