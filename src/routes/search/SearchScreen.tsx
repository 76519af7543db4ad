import { useEffect, useEffectEvent } from 'react';
import { Link } from 'react-router';
import { PageHead } from '../../components/PageHead.tsx';
import { useOnDemand } from '../../components/use-on-demand.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU } from '../../model/country.ts';
import type { SearchView } from '../../model/search-address.ts';
import { headlinesPath } from '../../model/urls.ts';
import styles from './SearchScreen.module.css';

const loadSearch = async () => (await import('./Search.tsx')).Search;

/** The frame of the search; what searches comes on demand. Without a script it shows other ways. */
export function SearchScreen({ view }: { view: SearchView }) {
  const { t } = useTranslation();
  const { Part, isLost, open } = useOnDemand(loadSearch);
  const start = useEffectEvent(open);
  useEffect(() => start(), []);

  return (
    <div className={styles.screen}>
      <PageHead
        view={view}
        title={view.query === '' ? t('search.title') : `${t('search.title')}: ${view.query}`}
        description={t('site.description')}
      />
      <h1 className={styles.title} tabIndex={-1}>
        {t('search.title')}
      </h1>
      {Part && <Part view={view} />}
      {isLost && (
        <p role="alert">
          {t('error.network')}{' '}
          <button type="button" onClick={open}>
            {t('error.retry')}
          </button>
        </p>
      )}
      {/* The browser's bundle goes without what only a browser without scripts shows. */}
      <noscript>{import.meta.env.SSR && <OtherWays />}</noscript>
    </div>
  );
}

/** Where to go without a search. */
function OtherWays() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('search.noScript')}</p>
      <ul>
        <li>
          <Link to="/">{t('headlines.titleAll')}</Link>
        </li>
        {MENU.map((place) => (
          <li key={place}>
            <Link to={headlinesPath({ filter: [place] })}>{t(`place.${place}`)}</Link>
          </li>
        ))}
        <li>
          <a href={`${import.meta.env.BASE_URL}sitemap.xml`}>{t('shell.pages')}</a>
        </li>
      </ul>
    </>
  );
}
