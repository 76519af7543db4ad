import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ArabicText } from '../../components/ArabicText.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { ScreenIntro } from '../../components/ScreenIntro.tsx';
import {
  FEED_TYPES,
  feedFileIn,
  feedPath,
  OPML_PATH,
  OPML_TYPE,
} from '../../core/addresses/feed-address.ts';
import { partnersPath } from '../../core/addresses/partner-address.ts';
import { storiesPath } from '../../core/addresses/story-address.ts';
import { namePath, type View } from '../../core/addresses/urls.ts';
import { compareNames } from '../../core/i18n/compare-names.ts';
import { localizedPath } from '../../core/i18n/localized-url.ts';
import { FIRST } from '../../core/i18n/locales.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { MENU } from '../../core/news/country.ts';
import { feedsQuery } from '../../data/feeds.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { SITE } from '../../navigation/site.ts';
import styles from './FeedsScreen.module.css';

/** Every feed, with a sentence on what it is for, and all of them in one file. */
export function FeedsScreen({ view }: { view: View }) {
  const { t, locale } = useAllWording();
  const { stories, partners, names } = useSuspenseQuery(feedsQuery()).data;
  const { code: language } = locale;
  /** As a reader looks them up. */
  const inOrder = <Called extends { called: Record<typeof language, string> }>(all: Called[]) =>
    [...all].sort((a, b) => compareNames(a.called[language], b.called[language]));
  return (
    <div>
      <PageHead view={view} title={t('feeds.title')} description={t('feeds.description')} />
      <ScreenIntro title={t('feeds.title')} lead={t('feeds.description')} />
      <p className={styles.all}>
        <span>{`${t('feeds.allText')} `}</span>
        <a href={localizedPath(SITE, FIRST, OPML_PATH)} type={OPML_TYPE} download>
          {t('feeds.all', { format: 'OPML' })}
        </a>
      </p>
      <Group title={t('feeds.places')} about={t('feeds.placesText')}>
        <Feed file={feedPath(null, 'rss')}>{t('feeds.everything')}</Feed>
        {MENU.map((place) => (
          <Feed key={place} file={feedPath(place, 'rss')}>
            {t(`place.${place}`)}
          </Feed>
        ))}
      </Group>
      <Group title={t('stories.title')} about={t('feeds.storiesText')}>
        {stories.map(({ id, title }) => (
          <Feed key={id} file={feedFileIn(storiesPath({ id }), 'rss')}>
            <bdi {...textIn()}>
              <ArabicText text={title} />
            </bdi>
          </Feed>
        ))}
      </Group>
      <Group title={t('feeds.partners')} about={t('feeds.partnersText')}>
        {inOrder(partners).map(({ code, called }) => (
          <Feed key={code} file={feedFileIn(partnersPath({ code }), 'rss')}>
            {called[language]}
          </Feed>
        ))}
      </Group>
      <Group title={t('feeds.names')} about={t('feeds.namesText')}>
        {inOrder(names).map(({ id, called }) => (
          <Feed key={id} file={feedFileIn(namePath(id), 'rss')}>
            <ArabicText text={called[language]} />
          </Feed>
        ))}
      </Group>
    </div>
  );
}

type GroupProps = {
  title: string;
  /** What the feeds of a kind are for. */
  about: string;
  children: ReactNode[] | [ReactNode, ReactNode[]];
};

/** The feeds of one kind; nothing if there are none. */
function Group({ title, about, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.about}>{about}</p>
      <ul className={styles.feeds}>{children}</ul>
    </section>
  );
}

/** A real file, so not a link of the app. */
function Feed({ file, children }: { file: string; children: ReactNode }) {
  return (
    <li>
      <a href={localizedPath(SITE, FIRST, file)} type={FEED_TYPES.rss}>
        {children}
      </a>
    </li>
  );
}
