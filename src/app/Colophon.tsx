import { memo } from 'react';
import { Link } from '../components/Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { ARCHIVE_PATH } from '../core/addresses/archive-address.ts';
import { ABOUT_PATH, NAMES_PATH, SAVED_PATH } from '../core/addresses/urls.ts';
import styles from './Colophon.module.css';

export const Colophon = memo(function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className={styles.colophon}>
      <nav aria-label={t('shell.pages')}>
        <ul className={styles.links}>
          <li>
            <Link to="/">{t('shell.home')}</Link>
          </li>
          <li>
            <Link to={SAVED_PATH}>{t('shell.saved')}</Link>
          </li>
          <li>
            <Link to={ARCHIVE_PATH}>{t('shell.archive')}</Link>
          </li>
          <li>
            <Link to={NAMES_PATH}>{t('shell.names')}</Link>
          </li>
          <li>
            <Link to={ABOUT_PATH}>{t('shell.about')}</Link>
          </li>
        </ul>
      </nav>
      <small>{t('shell.rights')}</small>
    </footer>
  );
});
