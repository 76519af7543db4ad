import { useSuspenseQuery } from '@tanstack/react-query';
import { HeadlineDays } from '../../../components/HeadlineDays.tsx';
import { LaterStyles } from '../../../components/LaterStyles.tsx';
import { Link } from '../../../components/Link.tsx';
import { PageHead } from '../../../components/PageHead.tsx';
import { PageLinks } from '../../../components/PageLinks.tsx';
import { ShareMenu } from '../../../components/ShareMenu.tsx';
import { ListTools } from '../../../lists/ListTools.tsx';
import { SITE } from '../../../navigation/site.ts';
import { partnersQuery } from '../../../data/partners.ts';
import { localizedUrl } from '../../../core/i18n/localized-url.ts';
import { partnerTitle } from '../../../core/i18n/partner-title.ts';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { feedFileIn } from '../../../core/addresses/feed-address.ts';
import { headlinesPath } from '../../../core/addresses/headlines-address.ts';
import { partnersPath, type PartnersView } from '../../../core/addresses/partner-address.ts';
import { FeedLink } from '../../../components/FeedLink.tsx';
import { PartnerLine } from './PartnerLine.tsx';
import { PartnerPlaces } from './PartnerPlaces.tsx';
import feeds from '../FeedLinks.module.css';
import styles from '../HeadlinesScreen.module.css';

/** The view that has the feed: a partner has one feed, whatever the place. */
const WHOLE = { place: null, page: null };

/** The news that name another country: all of it, or those of one place. */
export function PartnerNews({ view, code }: { view: PartnersView; code: string }) {
  const words = useAllWording();
  const { t, format, locale } = words;
  const { place } = view;
  const { data } = useSuspenseQuery(partnersQuery({ ...view, code }));
  const { headlines, newer, older, front } = data;
  const title = partnerTitle(words, view, data.called);
  const names = {
    place: t(place === null ? 'site.region' : `place.${place}`),
    partner: data.called[locale.code],
  };
  const count = front?.count ?? headlines.length;
  const address = localizedUrl(SITE, locale, partnersPath(view));
  const list = { code, place };
  const feed = partnerTitle(words, WHOLE, data.called);
  return (
    <>
      <PageHead view={view} title={title} description={t('partners.newsOf', names)} feed={feed} />
      {front && (
        <>
          <PartnerPlaces {...list} front={front} />
          <PartnerLine line={front.line} place={place} chosen={code} />
        </>
      )}
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p role="status" className={styles.status}>
          {t('headlines.count', { count, n: format.number(count) })}
        </p>
      </header>
      {headlines.length === 0 && (
        <p className={styles.none}>
          <span>{`${t('partners.none', names)} `}</span>
          <Link to={partnersPath({ code })}>{t('partners.everywhere', names)}</Link>
          <span>{' · '}</span>
          <Link to={headlinesPath({ filter: place === null ? [] : [place] })}>
            {t('headlines.title', { places: names.place })}
          </Link>
        </p>
      )}
      <HeadlineDays headlines={headlines} />
      <LaterStyles />
      {(newer !== null || older !== null) && (
        <PageLinks label={t('headlines.paging')}>
          {newer !== null && (
            <Link rel="prev" to={partnersPath({ ...list, page: newer === 'front' ? null : newer })}>
              {t('headlines.newer')}
            </Link>
          )}
          {older !== null && (
            <Link rel="next" to={partnersPath({ ...list, page: older })}>
              {t('headlines.older')}
            </Link>
          )}
        </PageLinks>
      )}
      <ShareMenu key={address} text={title} address={address}>
        {headlines.length > 0 && (
          <ListTools
            list={{
              kind: 'listed',
              name: place === null ? code : `${place}-with-${code}`,
              articles: headlines,
            }}
            title={title}
            address={address}
          />
        )}
      </ShareMenu>
      <p className={feeds.feeds}>
        <FeedLink path={feedFileIn(partnersPath({ code }), 'rss')}>
          {t('feed.of', { place: feed })}
        </FeedLink>
      </p>
    </>
  );
}
