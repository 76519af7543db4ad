import { useQuery } from '@tanstack/react-query';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { headlinesQuery } from '../../data/headlines.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { headlinesPath } from '../../model/urls.ts';
import styles from './NotFoundScreen.module.css';

const SHOWN = 6;

/** Nothing lives at this address: say so, and offer the latest news. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const { data: latest } = useQuery(headlinesQuery({ filter: [], page: null }));
  return (
    <>
      <PageHead
        view={{ screen: 'not-found' }}
        title={t('notFound.title')}
        description={t('notFound.text')}
      />
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('notFound.title')}</h1>
        <p>{t('notFound.text')}</p>
      </header>
      {latest && latest.headlines.length > 0 && (
        <section aria-labelledby="latest">
          <p id="latest" className={styles.latest}>
            {t('notFound.latest')}
          </p>
          <HeadlineList
            headlines={latest.headlines.slice(0, SHOWN)}
            origin={{ from: headlinesPath({}) }}
          />
        </section>
      )}
    </>
  );
}
