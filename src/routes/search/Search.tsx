import { useQuery, usePrefetchQuery, keepPreviousData } from '@tanstack/react-query';
import { Redirect } from '../../components/Redirect.tsx';
import { Button } from '../../components/Button.tsx';
import { Link } from '../../components/Link.tsx';
import { Notice } from '../../components/Notice.tsx';
import { engineQuery, resultsQuery } from '../../data/search.ts';
import { RESULTS_A_PAGE } from '../../data/search-engine.ts';
import { LostFileError } from '../../data/get-json.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { searchPath, type SearchView } from '../../core/addresses/search-address.ts';
import { createMatcher } from '../../core/search/find-matches.ts';
import { ListTools } from '../../lists/ListTools.tsx';
import { SITE } from '../../navigation/site.ts';
import { Narrowing } from './Narrowing.tsx';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { statusOf } from './status-of.ts';
import { Understood } from './Understood.tsx';
import styles from './Search.module.css';

/** The box, the ways to narrow the results, and the results. */
export function Search({ view }: { view: SearchView }) {
  const words = useAllWording();
  const { t } = words;
  const { query, page } = view;
  // The index's own manifest can load now: its hash came with the page, so the first typed letters
  // need not wait for it.
  usePrefetchQuery(engineQuery());
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...resultsQuery(view),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const shown = query === '' ? undefined : data;
  const findMatches = shown && createMatcher(query, shown.engine.analyzer);
  const pages = Math.ceil((shown?.count ?? 0) / RESULTS_A_PAGE);
  if (error && !(error instanceof LostFileError)) throw error;
  if (pages > 0 && page > pages && !isPlaceholderData)
    return <Redirect to={searchPath({ ...view, page: pages })} />;

  return (
    <>
      <SearchBox key={query} view={view} />
      {query !== '' && <Narrowing view={view} />}
      <p role="status" className={styles.status}>
        {error ? '' : statusOf(words, view, isPlaceholderData ? undefined : data)}
      </p>
      {error && (
        <Notice>
          <span>{`${t('error.network')} `}</span>
          <Button kind="quiet" onClick={() => void refetch()}>
            {t('error.retry')}
          </Button>
        </Notice>
      )}
      {shown && (
        <div aria-busy={isFetching}>
          {shown.isCut && <p className={styles.note}>{t('search.cut')}</p>}
          <Understood view={view} understood={shown.understood} />
          {shown.nearest !== null && (
            <p className={styles.note}>
              <Link to={searchPath({ ...view, query: shown.nearest, page: 1 })}>
                {t('search.nearest', { word: `\u2068${shown.nearest}\u2069` })}
              </Link>
            </p>
          )}
          {shown.count === 0 && <NoResults view={view} results={shown} />}
          {shown.headlines.length > 0 && (
            <>
              <Results view={view} headlines={shown.headlines} find={findMatches ?? (() => [])} />
              <ListTools
                key={searchPath(view)}
                list={{ kind: 'listed', name: 'search', articles: shown.headlines }}
                title={query}
                address={localizedUrl(SITE, words.locale, searchPath(view))}
              />
            </>
          )}
          {pages > 1 && (
            <nav className={styles.paging} aria-label={t('search.paging')}>
              {page > 1 && (
                <Link rel="prev" to={searchPath({ ...view, page: page - 1 })}>
                  {t('search.previous')}
                </Link>
              )}
              {page < pages && (
                <Link rel="next" to={searchPath({ ...view, page: page + 1 })}>
                  {t('search.next')}
                </Link>
              )}
            </nav>
          )}
        </div>
      )}
    </>
  );
}
