import { useQuery } from '@tanstack/react-query';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { headlinesQuery } from '../../data/headlines.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import styles from './NotFoundScreen.module.css';

const SHOWN = 6;

/** A way to continue from an address that leads nowhere. */
export function LatestHeadlines() {
  const { t } = useTranslation();
  const { data: latest } = useQuery(headlinesQuery({ filter: [], page: null }));
  if (!latest || latest.headlines.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <p id="latest" className={styles.latest}>
        {t('notFound.latest')}
      </p>
      <HeadlineList
        headlines={latest.headlines.slice(0, SHOWN)}
        origin={{ from: headlinesPath({}) }}
      />
    </section>
  );
}
