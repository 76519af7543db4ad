import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../components/Link.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ScreenIntro } from '../../components/ScreenIntro.tsx';
import { coverageQuery } from '../../data/lists.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { archivePath, UNDATED } from '../../core/addresses/archive-address.ts';
import { storiesPath } from '../../core/addresses/story-address.ts';
import { coverageOf } from '../../core/site/coverage.ts';
import type { View } from '../../core/addresses/urls.ts';
import styles from './ArchiveScreen.module.css';

/** Every month that has articles, by year, the last year first. */
export function ArchiveScreen({ view }: { view: View }) {
  const { t, format } = useAllWording();
  const { data } = useSuspenseQuery(coverageQuery());
  const { months, undated } = coverageOf(data, []);
  const withArticles = months.filter(({ count }) => count > 0);
  const years = [...new Set(withArticles.map(({ month }) => month.slice(0, 4)))].reverse();
  const countText = (count: number) => t('headlines.count', { count, n: format.number(count) });
  return (
    <div>
      <PageHead view={view} title={t('archive.title')} description={t('archive.description')} />
      <ScreenIntro title={t('archive.title')} lead={t('archive.description')} />
      <p className={styles.undated}>
        <Link to={storiesPath({})}>{t('stories.title')}</Link>
      </p>
      {years.map((year) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`} className={styles.year}>
            {format.year(year)}
          </h2>
          <ol className={styles.months}>
            {withArticles
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count }) => (
                <li key={month}>
                  <Link to={archivePath({ month })} aria-label={format.month(month)}>
                    {format.monthName(month)}
                  </Link>
                  <span className={styles.count}>{countText(count)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
      {undated > 0 && (
        <p className={styles.undated}>
          <Link to={archivePath({ month: UNDATED })}>{t('archive.undated')}</Link>
          <span className={styles.count}>{` ${countText(undated)}`}</span>
        </p>
      )}
    </div>
  );
}
