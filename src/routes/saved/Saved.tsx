import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { analyzerQuery } from '../../data/search.ts';
import { Notice } from '../../components/Notice.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { compareHeadlines } from '../../core/news/headline.ts';
import { nestQuotes } from '../../core/arabic/quotation-marks.ts';
import type { SavedArticle } from '../../offline/saved/database.ts';
import { createAnalyzer } from '../../core/arabic/analyzer.ts';
import { createMatcher } from '../../core/search/find-matches.ts';
import { searchedTexts } from '../../core/search/searched-texts.ts';
import { SAVED_PATH } from '../../core/addresses/urls.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { ListTools } from '../../lists/ListTools.tsx';
import { SITE } from '../../navigation/site.ts';
import { LatestHeadlines } from '../not-found/LatestHeadlines.tsx';
import { FileTools } from './FileTools.tsx';
import { SavedItem } from './SavedItem.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useSaved } from './use-saved.ts';
import styles from './SavedScreen.module.css';

type Order = 'bySaved' | 'byDate';

/** Knows the rules of words but no lexicon; used until the lexicon of the index has loaded. */
const ruleAnalyzer = createAnalyzer([]);

const textOf = ({ article }: SavedArticle): string => searchedTexts(article).join('\n');

/** The saved articles, searched and sorted, and what can be done with all of them. */
export function Saved() {
  const { t, locale } = useAllWording();
  const { data, error } = useSaved();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('bySaved');
  const { data: analyzer = ruleAnalyzer } = useQuery({
    ...analyzerQuery(query),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
  });
  if (error) return <Notice>{t('saved.blocked')}</Notice>;
  if (!data) return null;

  const find = createMatcher(query, analyzer);
  const isFound = (saved: SavedArticle) =>
    query.trim() === '' || find(textOf(saved), saved.article.lang).length > 0;
  const found = data.filter(isFound);
  const shown =
    order === 'bySaved' ? found : [...found].sort((a, b) => compareHeadlines(a.article, b.article));

  return (
    <>
      {data.length === 0 ? (
        <p className={styles.note}>{t('saved.none')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <input
              type="search"
              dir="auto"
              className={styles.find}
              aria-label={t('saved.find')}
              placeholder={t('saved.find')}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
            <label className={styles.order}>
              <span>{`${t('saved.order')} `}</span>
              <select value={order} onChange={({ target }) => setOrder(target.value as Order)}>
                <option value="bySaved">{t('saved.bySaved')}</option>
                <option value="byDate">{t('saved.byDate')}</option>
              </select>
            </label>
          </div>
          <p role="status" className={shown.length === 0 ? styles.note : 'unseen'}>
            {shown.length === 0
              ? t('saved.noMatch', { query: nestQuotes(query, locale.code) })
              : ''}
          </p>
          <ul className={styles.list}>
            {shown.map((saved) => (
              <li key={saved.id}>
                <SavedItem saved={saved} />
              </li>
            ))}
          </ul>
        </>
      )}
      {shown.length > 0 && (
        <ListTools
          list={{
            kind: 'listed',
            name: 'saved',
            articles: shown.map(({ article: { id, title, lang } }) => ({ id, title, lang })),
          }}
          title={t('saved.title')}
          address={localizedUrl(SITE, locale, SAVED_PATH)}
        />
      )}
      <FileTools saved={data} />
      <TakeAlong />
      {data.length === 0 && <LatestHeadlines />}
    </>
  );
}
