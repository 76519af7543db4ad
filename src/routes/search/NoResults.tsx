import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Link } from '../../components/Link.tsx';
import { namesQuery } from '../../data/names.ts';
import type { Results } from '../../data/search-engine.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { searchPath, type SearchView } from '../../core/addresses/search-address.ts';
import { withoutQuotes } from '../../core/search/quotes.ts';
import { namePath } from '../../core/addresses/urls.ts';
import { LatestHeadlines } from '../not-found/LatestHeadlines.tsx';
import { namesBeginning } from './names-beginning.ts';
import styles from './Search.module.css';

/**
 * Where to continue if nothing was found: a wider search, names that begin as typed, and the newest
 * news. What cannot be read is left out without a message.
 */
export function NoResults({ view, results }: { view: SearchView; results: Results }) {
  const { t, format } = useAllWording();
  const { data: names = [] } = useQuery(namesQuery());
  const near = namesBeginning(names, view.query);
  return (
    <>
      {results.wider.map(({ without, count }) => (
        <p key={without} className={styles.note}>
          <Link to={widened(view, without)}>{t(`search.without.${without}`)}</Link>
          <span>{` ${t('headlines.count', { count, n: format.number(count) })}`}</span>
        </p>
      ))}
      {near.length > 0 && (
        <Ways label={t('search.names')}>
          {near.map(({ id, name }) => (
            <li key={id}>
              <Link to={namePath(id)}>
                <ArabicText text={name} />
              </Link>
            </li>
          ))}
        </Ways>
      )}
      <LatestHeadlines />
    </>
  );
}

/**
 * The address of the same search in all countries, on all days, or both; or for the words in any
 * form.
 */
const widened = (view: SearchView, without: Results['wider'][number]['without']): string => {
  const { query, sort, filter, period } = view;
  if (without === 'quotes') return searchPath({ ...view, query: withoutQuotes(query), page: 1 });
  return searchPath({
    query,
    sort,
    ...(without === 'days' && { filter }),
    ...(without === 'places' && period && { period }),
  });
};

function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className={styles.ways}>
      <p>{label}</p>
      <ul {...textIn()}>{children}</ul>
    </section>
  );
}
