import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, type Filter } from '../../core/news/country.ts';
import { feedPath } from '../../core/addresses/feed-address.ts';
import { FeedLink } from '../../components/FeedLink.tsx';
import styles from './FeedLinks.module.css';

/** The feed of a list; for a combination, the feed of each of its places. */
export function FeedLinks({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const places = filter.length === 0 ? [null] : MENU.filter((place) => filter.includes(place));
  return (
    <p className={styles.feeds}>
      {places.map((place) => (
        <FeedLink key={place} path={feedPath(place, 'rss')}>
          {place === null || places.length === 1
            ? t('feed.all')
            : t('feed.of', { place: t(`place.${place}`) })}
        </FeedLink>
      ))}
    </p>
  );
}
