import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../components/Link.tsx';
import { HeadlineDays } from '../../components/HeadlineDays.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ShareMenu } from '../../components/ShareMenu.tsx';
import { SITE } from '../../navigation/site.ts';
import { headlinesQuery } from '../../data/headlines.ts';
import { coverageQuery, frontQuery, manifestQuery } from '../../data/lists.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { ListTools } from '../../lists/ListTools.tsx';
import {
  headlinesPath,
  isFrontPage,
  type HeadlinesView,
} from '../../core/addresses/headlines-address.ts';
import { pathOf } from '../../core/addresses/urls.ts';
import { hasPage } from '../../core/news/country.ts';
import type { Headline } from '../../core/news/headline.ts';
import { LatestHeadlines } from '../not-found/LatestHeadlines.tsx';
import { NotFoundScreen } from '../not-found/NotFoundScreen.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { FeedLinks } from './FeedLinks.tsx';
import { Front } from './Front.tsx';
import type { OverviewProps } from './Overview.tsx';
import { OverviewRoom } from './OverviewRoom.tsx';
import { LineOfPartners } from './partners/LineOfPartners.tsx';
import { Paging } from './Paging.tsx';
import { PlaceFilter } from './PlaceFilter.tsx';
import { useListTitle } from './use-list-title.ts';
import styles from './HeadlinesScreen.module.css';

/** A list: its title and length, its headlines, and the ways on from it. */
export function HeadlinesScreen({ view }: { view: HeadlinesView }) {
  const { t, format, locale } = useTranslation();
  const { filter, page, period, unknown } = view;
  const { data: list } = useSuspenseQuery(headlinesQuery(view));
  const { title, places, description } = useListTitle(view);
  if (list === null) return <NotFoundScreen />;

  // Includes the days and the page, which the title names, but not mistyped parts.
  const address = localizedUrl(SITE, locale, pathOf({ ...view, unknown: [] }));
  const unknownText = t('headlines.unknown', {
    codes: format.series(unknown.map((code) => `\u2068${code}\u2069`)),
  });
  const isHome = isFrontPage(view);
  const isFront = page === null;
  const isEmpty = list.headlines.length === 0;
  return (
    <>
      <PageHead view={view} title={isHome ? null : title} description={description} />
      <PlaceFilter filter={filter} hasCounts={page === null} />
      {page === null && !period && filter.length < 2 && (
        <LineOfPartners place={filter[0] ?? null} />
      )}
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p role="status" className={styles.status}>
          {t('headlines.count', { count: list.count, n: format.number(list.count) })}
        </p>
        {period && <Link to={headlinesPath({ filter })}>{t('period.all')}</Link>}
      </header>
      {unknown.length > 0 && (
        <Notice role="note" className={styles.unknown}>
          <span>{`${unknownText} `}</span>
          <Link to="/">{t('headlines.showAll')}</Link>
        </Notice>
      )}
      <div className={frontOf(isFront, list.older !== null)}>
        {isEmpty && (
          <div>
            <p className={styles.none}>
              <span>{`${t(noneOf(view), { places })} `}</span>
              {filter.length > 0 && <Link to="/">{t('headlines.showAll')}</Link>}
            </p>
            <LatestHeadlines />
          </div>
        )}
        {!isEmpty && isFront && isHome && <FrontPage headlines={list.headlines} />}
        {!isEmpty && isFront && !isHome && <Front headlines={list.headlines} />}
        {!isEmpty && !isFront && <HeadlineDays headlines={list.headlines} />}
        <LaterStyles />
        {isFront && <Aside filter={filter} period={period} />}
      </div>
      <Paging filter={filter} period={period} newer={list.newer} older={list.older} />
      <ShareMenu key={address} text={title} address={address}>
        {page === null && !period && hasPage(filter) && <EmbedCode filter={filter} />}
        {page === null && !period && !isEmpty && (
          <ListTools list={{ kind: 'newest', filter }} title={title} address={address} />
        )}
      </ShareMenu>
      <FeedLinks filter={filter} />
    </>
  );
}

/**
 * Beside a long list there is room for the blocks of places. A short list shows everything, and
 * the blocks stand below it, in several columns.
 */
const frontOf = (isFront: boolean, isLong: boolean) =>
  isFront ? `${styles.front} ${isLong ? styles.long : ''}` : undefined;

/**
 * Which text says that there is no news: a country without news on some days may have news on
 * others.
 */
const noneOf = ({ filter, period }: HeadlinesView) => {
  if (filter.length === 0) return period ? 'headlines.noneAtAllInPeriod' : 'headlines.noneAtAll';
  return period ? 'headlines.noneInPeriod' : 'headlines.none';
};

type ListProps = { headlines: readonly Headline[] };

/** The front page, whose lead the newsroom may choose. */
function FrontPage({ headlines }: ListProps) {
  const { data } = useSuspenseQuery(frontQuery());
  return <Front headlines={headlines} chosenLead={data.lead} />;
}

/** Where and when the news are from. This describes the whole list, so only its front shows it. */
function Aside({ filter, period }: Pick<OverviewProps, 'filter' | 'period'>) {
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: coverage } = useSuspenseQuery(coverageQuery());
  return <OverviewRoom filter={filter} period={period} manifest={manifest} coverage={coverage} />;
}
