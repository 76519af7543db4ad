import { Link } from '../../components/Link.tsx';
import { STAY } from '../../navigation/link-state.ts';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import type { Filter } from '../../core/news/country.ts';
import { coverageOf, periodsOf, type Coverage } from '../../core/site/coverage.ts';
import type { Period } from '../../core/addresses/period.ts';
import { ARCHIVE_PATH, archivePath } from '../../core/addresses/archive-address.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import styles from './CoverageStrip.module.css';

type Props = { coverage: Coverage; filter: Filter; chosen: Period | undefined };

const HEIGHT = 48;

/**
 * How many articles each month has, as bars that lead to the months. The number of articles without
 * a date stands beside them.
 */
export function CoverageStrip({ coverage, filter, chosen }: Props) {
  const { t, format } = useTranslation();
  // For all news, months have pages of their own. For some places only, they are states of the app:
  // without a script, a link to one would show something else.
  const isPage = filter.length === 0;
  const isHydrated = useHydrated();
  const { months, undated } = coverageOf(coverage, filter);
  if (months.length === 0) return null;
  const bars = periodsOf(months);
  const most = Math.max(...bars.map(({ count }) => count));
  const nameOf = (name = '') => (name.length === 4 ? format.year(name) : format.month(name));
  const countText = (count: number) => t('headlines.count', { count, n: format.number(count) });

  const linkOf = (name: string, list: Parameters<typeof headlinesPath>[0]) => {
    if (!isPage) return headlinesPath(list);
    return name.length === 4 ? `${ARCHIVE_PATH}#y${name}` : archivePath({ month: name });
  };

  return (
    <nav aria-label={t('coverage.label')}>
      <p className={styles.title} aria-hidden="true">
        {t('coverage.title')}
      </p>
      <ol className={styles.bars}>
        {bars.map(({ name, from, to, count }) => {
          const height = count === 0 ? 1 : Math.max((HEIGHT * count) / most, 4);
          const bar = (
            <>
              <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <rect width="10" height={height} y={HEIGHT - height} />
              </svg>
              <span className="unseen">
                {t('coverage.bar', { period: nameOf(name), count: countText(count) })}
              </span>
            </>
          );
          const isChosen = chosen?.from === from && chosen.to === to;
          const link = linkOf(name, { filter, ...(!isChosen && { period: { from, to } }) });
          return (
            <li key={name}>
              {count > 0 && (isHydrated || isPage) ? (
                <Link
                  to={link}
                  {...(!isPage && { state: STAY })}
                  className={styles.bar}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {bar}
                </Link>
              ) : (
                <span className={styles.bar}>{bar}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.ends} aria-hidden="true">
        <span>{nameOf(bars[0]?.name)}</span>
        {bars.length > 1 && <span>{nameOf(bars.at(-1)?.name)}</span>}
      </p>
      {undated > 0 && (
        <p className={styles.undated}>
          {t('coverage.undated', { count: undated, n: format.number(undated) })}
        </p>
      )}
    </nav>
  );
}
