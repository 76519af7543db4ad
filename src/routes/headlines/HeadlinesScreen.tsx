import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { headlinesQuery } from '../../data/headlines.ts';
import { manifestQuery } from '../../data/lists.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { MENU } from '../../model/country.ts';
import type { HeadlinesView } from '../../model/urls.ts';
import { NotFoundScreen } from '../not-found/NotFoundScreen.tsx';
import { Paging } from './Paging.tsx';
import { PlaceFilter } from './PlaceFilter.tsx';
import styles from './HeadlinesScreen.module.css';

export function HeadlinesScreen({ view }: { view: HeadlinesView }) {
  const { t, format } = useTranslation();
  const { filter, page, unknown } = view;
  const { data: list } = useSuspenseQuery(headlinesQuery({ filter, page }));
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  if (list === null) return <NotFoundScreen />;

  const names = MENU.filter((place) => filter.includes(place)).map((place) => t(`place.${place}`));
  const places = names.length === 0 ? t('site.name') : format.list(names);
  const heading = names.length === 0 ? t('headlines.titleAll') : t('headlines.title', { places });
  const isFront = page === null;
  const title = isFront
    ? heading
    : t('headlines.pageTitle', { title: heading, n: format.number(page) });

  return (
    <>
      <PageHead
        view={view}
        title={isFront && names.length === 0 ? null : title}
        description={
          names.length === 0 ? t('site.description') : t('headlines.description', { places })
        }
      />
      <PlaceFilter filter={filter} manifest={manifest} />
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p role="status" className={styles.status}>
          {t('headlines.count', { count: list.count, n: format.number(list.count) })}
        </p>
      </header>
      {unknown.length > 0 && (
        <p className={styles.notice}>
          {t('headlines.unknown', {
            codes: format.list(unknown.map((code) => `\u2068${code}\u2069`)),
          })}{' '}
          <Link to="/">{t('headlines.showAll')}</Link>
        </p>
      )}
      {list.headlines.length > 0 ? (
        <HeadlineList headlines={list.headlines} hasLead={isFront} />
      ) : (
        <p className={styles.none}>
          {names.length === 0 ? t('headlines.noneAtAll') : t('headlines.none', { places })}{' '}
          {names.length > 0 && <Link to="/">{t('headlines.showAll')}</Link>}
        </p>
      )}
      <Paging filter={filter} newer={list.newer} older={list.older} />
    </>
  );
}
