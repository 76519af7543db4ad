import { PageHead } from '../../components/PageHead.tsx';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { LatestHeadlines } from './LatestHeadlines.tsx';
import styles from './NotFoundScreen.module.css';

/** Nothing lives at this address: say so, and offer the latest news. */
export function NotFoundScreen() {
  const { t } = useTranslation();
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
      <LatestHeadlines />
    </>
  );
}
