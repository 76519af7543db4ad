import { Link } from 'react-router';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import styles from './ErrorScreen.module.css';

type Props = { isNetwork: boolean; onRetry: () => void };

/** Says what went wrong in the reader's language, and offers two ways on. */
export function ErrorScreen({ isNetwork, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.error} role="alert">
      <title>{t('error.title')}</title>
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <p>{isNetwork ? t('error.network') : t('error.unexpected')}</p>
      <p className={styles.ways}>
        <button type="button" onClick={onRetry}>
          {t('error.retry')}
        </button>
        <Link to="/">{t('shell.home')}</Link>
      </p>
    </div>
  );
}
