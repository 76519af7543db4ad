import { useNavigate } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { Link } from '../../components/Link.tsx';
import { STAY } from '../../navigation/link-state.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { MENU, togglePlace } from '../../core/news/country.ts';
import { parsePeriod } from '../../core/addresses/period.ts';
import { searchPath, type SearchView } from '../../core/addresses/search-address.ts';
import styles from './Narrowing.module.css';

const SORTS = ['relevance', 'date'] as const;

/** Places, days and order of the results; all of these are in the address. */
export function Narrowing({ view }: { view: SearchView }) {
  const { t } = useAllWording();
  const navigate = useNavigate();
  const { filter, period, sort } = view;
  const { period: _period, ...always } = view;
  return (
    <div className={styles.narrowing}>
      <p className={styles.label} aria-hidden>
        {t('search.places')}
      </p>
      <ul className={styles.row} aria-label={t('search.places')}>
        {MENU.map((place) => (
          <li key={place}>
            <Link
              to={searchPath({ ...view, filter: togglePlace(filter, place), page: 1 })}
              state={STAY}
              data-place={place}
              aria-current={filter.includes(place) ? 'true' : undefined}
            >
              {t(`place.${place}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.label} aria-hidden>
        {t('search.sort')}
      </p>
      <ul className={styles.row} aria-label={t('search.sort')}>
        {SORTS.map((order) => (
          <li key={order}>
            <Link
              to={searchPath({ ...view, sort: order, page: 1 })}
              state={STAY}
              aria-current={sort === order ? 'true' : undefined}
            >
              {t(`search.${order}`)}
            </Link>
          </li>
        ))}
      </ul>
      <details className={styles.when} open={period !== undefined}>
        <summary>{t('search.days')}</summary>
        <form
          className={styles.days}
          aria-label={t('search.days')}
          onSubmit={(event) => {
            event.preventDefault();
            const days = new FormData(event.currentTarget);
            const typed = new URLSearchParams(
              ['from', 'to'].flatMap((name) => {
                const day = days.get(name);
                return typeof day === 'string' && day !== '' ? [[name, day]] : [];
              }),
            );
            const next = parsePeriod(typed);
            void navigate(searchPath({ ...always, ...(next && { period: next }), page: 1 }), {
              state: STAY,
            });
          }}
        >
          <label>
            <span>{`${t('search.from')} `}</span>
            <input key={period?.from} type="date" name="from" defaultValue={period?.from ?? ''} />
          </label>
          <label>
            <span>{`${t('search.to')} `}</span>
            <input key={period?.to} type="date" name="to" defaultValue={period?.to ?? ''} />
          </label>
          <Button type="submit">{t('search.apply')}</Button>
        </form>
      </details>
    </div>
  );
}
