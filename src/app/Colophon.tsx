import { memo } from 'react';
import { Link } from '../components/Link.tsx';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { pathOf } from '../core/addresses/urls.ts';
import styles from './Colophon.module.css';

const PAGES = ['saved', 'archive', 'names', 'feeds', 'about'] as const;

export const Colophon = memo(function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className={styles.colophon}>
      <nav aria-label={t('shell.pages')}>
        <ul className={styles.links}>
          <li>
            <Link to="/">{t('shell.home')}</Link>
          </li>
          {PAGES.map((screen) => (
            <li key={screen}>
              <Link to={pathOf({ screen })}>{t(`shell.${screen}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <small>{t('site.rights')}</small>
    </footer>
  );
});
