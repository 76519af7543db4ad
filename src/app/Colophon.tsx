import { memo } from 'react';
import { Link } from '../components/Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { ARCHIVE_PATH } from '../core/addresses/archive-address.ts';
import { FEEDS_PATH } from '../core/addresses/feed-address.ts';
import { ABOUT_PATH, NAMES_PATH, SAVED_PATH } from '../core/addresses/urls.ts';
import styles from './Colophon.module.css';

const PAGES = [
  ['home', '/'],
  ['saved', SAVED_PATH],
  ['archive', ARCHIVE_PATH],
  ['names', NAMES_PATH],
  ['feeds', FEEDS_PATH],
  ['about', ABOUT_PATH],
] as const;

export const Colophon = memo(function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className={styles.colophon}>
      <nav aria-label={t('shell.pages')}>
        <ul className={styles.links}>
          {PAGES.map(([page, path]) => (
            <li key={page}>
              <Link to={path}>{t(`shell.${page}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <small>{t('shell.rights')}</small>
    </footer>
  );
});
