import { useSuspenseQuery } from '@tanstack/react-query';
import { ArabicText } from '../../components/ArabicText.tsx';
import { FeedLink } from '../../components/FeedLink.tsx';
import { LaterStyles } from '../../components/LaterStyles.tsx';
import { Link } from '../../components/Link.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PlaceLabels } from '../../components/PlaceLabels.tsx';
import { ShareMenu } from '../../components/ShareMenu.tsx';
import { STAY } from '../../navigation/link-state.ts';
import { SITE } from '../../navigation/site.ts';
import { storiesQuery } from '../../data/stories.ts';
import { isolateMarks } from '../../core/arabic/bidi-marks.ts';
import { localizedUrl } from '../../core/i18n/localized-url.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { useOwnList } from '../../hooks/use-own-list.ts';
import { feedFileIn } from '../../core/addresses/feed-address.ts';
import { storiesPath, type StoriesView } from '../../core/addresses/story-address.ts';
import { articlePath } from '../../core/addresses/urls.ts';
import { ListTools } from '../../lists/ListTools.tsx';
import { inDays, type Day } from './in-days.ts';
import styles from './Stories.module.css';

/** A story day by day: what happened, which places it is about, and which other countries are named. */
export function Timeline({ view, id }: { view: StoriesView; id: string }) {
  const { t, locale } = useAllWording();
  const { data } = useSuspenseQuery(storiesQuery({ id }));
  const { title, about, headlines } = data;
  const { isOldestFirst } = view;
  const address = localizedUrl(SITE, locale, storiesPath({ id }));
  const days = inDays(headlines, { isOldestFirst });
  // A book of the story, or its reading aloud, follows the order of the page.
  const inOrder = days.flatMap((day) => day.headlines);
  const hasOrder = headlines.filter(({ publishedAt }) => publishedAt !== null).length > 1;
  return (
    <div className={styles.story}>
      <PageHead view={view} title={isolateMarks(title)} description={isolateMarks(about)} />
      <div className={styles.facts}>
        <Link to={storiesPath({})}>{t('stories.title')}</Link>
        <PlaceLabels of={data} />
      </div>
      <div {...textIn()}>
        <h1 tabIndex={-1}>
          <ArabicText text={title} />
        </h1>
        <p className={styles.about}>
          <ArabicText text={about} />
        </p>
      </div>
      {hasOrder && (
        <nav className={styles.facts} aria-label={t('stories.order')}>
          {([false, true] as const).map((isOldest) => (
            <Link
              key={String(isOldest)}
              to={storiesPath({ id, isOldestFirst: isOldest })}
              state={STAY}
              aria-current={isOldest === isOldestFirst ? 'true' : undefined}
            >
              {t(isOldest ? 'stories.oldestFirst' : 'stories.newestFirst')}
            </Link>
          ))}
        </nav>
      )}
      {/* The line of time stands beside the titles, at the side where they begin. */}
      <ol className={styles.days} {...textIn()}>
        {days.map((day) => (
          <DayItem key={day.day} of={day} />
        ))}
      </ol>
      <LaterStyles />
      <ShareMenu key={address} text={title} address={address}>
        <ListTools
          key={`${id} ${isOldestFirst}`}
          list={{ kind: 'listed', name: id, articles: inOrder }}
          title={title}
          address={address}
        />
      </ShareMenu>
      <p>
        <FeedLink path={feedFileIn(storiesPath({ id }), 'rss')}>{t('feed.all')}</FeedLink>
      </p>
    </div>
  );
}

/** What happened on one day. */
function DayItem({ of: { day, headlines } }: { of: Day }) {
  const { t, format, locale } = useAllWording();
  const here = useOwnList();
  return (
    <li>
      <p className={styles.day} lang={locale.code}>
        <bdi dir={locale.dir}>
          {day === null ? t('article.dateUnknown') : <time dateTime={day}>{format.date(day)}</time>}
        </bdi>
      </p>
      {headlines.map(({ id, title, lang, excerpt }) => (
        <article key={id} {...textIn(lang)}>
          <h2>
            <Link to={articlePath(id)} state={here}>
              <ArabicText text={title} lang={lang} />
            </Link>
          </h2>
          {excerpt !== undefined && (
            <p className={styles.about}>
              <ArabicText text={excerpt} lang={lang} />
            </p>
          )}
        </article>
      ))}
    </li>
  );
}
