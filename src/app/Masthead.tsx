import { memo } from 'react';
import { Link } from '../components/Link.tsx';
import { Mark } from '../components/Mark.tsx';
import { SITE } from '../navigation/site.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import { canonicalPathOf, type View } from '../core/addresses/urls.ts';
import { HeaderSearch } from './HeaderSearch.tsx';
import styles from './Masthead.module.css';

type Props = { view: View; onSettings: () => void };

/** Name and mark, the reading settings, and the same page in the other languages. */
export const Masthead = memo(function Masthead({ view, onSettings }: Props) {
  const { t, locale } = useTranslation();
  const path = view.screen === 'not-found' ? '/' : canonicalPathOf(view);
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <Link to="/" className={styles.name}>
          <Mark />
          <span>
            <span className={styles.site} translate="no">{`${t('site.name')} `}</span>
            <span className={styles.tagline}>{t('site.tagline')}</span>
          </span>
        </Link>
        <div className={styles.tools}>
          {view.screen !== 'search' && <HeaderSearch />}
          <button type="button" className={styles.settings} onClick={onSettings}>
            <span aria-hidden="true">
              <span>{t('settings.sign')}</span>
              <small>{t('settings.sign')}</small>
            </span>
            <span className="unseen">{t('settings.open')}</span>
          </button>
          {SITE.locales.length > 1 && (
            <nav aria-label={t('shell.languages')}>
              <ul className={styles.languages}>
                {SITE.locales.map((other) => (
                  <li key={other.code}>
                    {/* Another language is another document, so this is not a link of the app. */}
                    <a
                      href={localizedPath(SITE, other, path)}
                      hrefLang={other.code}
                      lang={other.code}
                      translate="no"
                      aria-current={other.code === locale.code ? 'true' : undefined}
                    >
                      <span className={styles.long}>{other.name}</span>
                      <span className={styles.short} aria-hidden="true">
                        {other.shortName}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </header>
  );
});
