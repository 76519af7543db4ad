import { Link } from '../../components/Link.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { MENU } from '../../core/news/country.ts';
import type { SearchView } from '../../core/addresses/search-address.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';
import { Search } from './Search.tsx';
import found from './Search.module.css';
import styles from './SearchScreen.module.css';

/** The search, which needs a script. Without one, the page offers other ways. */
export function SearchScreen({ view }: { view: SearchView }) {
  const { t } = useAllWording();
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
      {useHydrated() && <Search view={view} />}
      {/* Only browsers without scripts show this, so the browser's bundle does not contain it. */}
      <noscript>{import.meta.env.SSR && <OtherWays />}</noscript>
    </div>
  );
}

/** Where to go without a search. */
function OtherWays() {
  const { t } = useAllWording();
  return (
    <>
      <p>{t('search.noScript')}</p>
      <ul className={found.ways}>
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
