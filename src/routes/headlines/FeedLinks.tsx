import { SITE } from '../../navigation/site.ts';
import { ARABIC } from '../../core/i18n/locales.ts';
import { localizedPath } from '../../core/i18n/localized-url.ts';
import { useTranslation } from '../../hooks/TranslationContext.tsx';
import { MENU, type Filter } from '../../core/news/country.ts';
import { FEED_TYPES, feedPath } from '../../core/addresses/feed-address.ts';
import styles from './FeedLinks.module.css';

/** The feed of a list; of a combination, that of each of its places. Real files, so no links of the app. */
export function FeedLinks({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const places = filter.length === 0 ? [null] : MENU.filter((place) => filter.includes(place));
  return (
    <p className={styles.feeds}>
      {places.map((place) => (
        <a
          key={place}
          className={styles.feed}
          href={localizedPath(SITE, ARABIC, feedPath(place, 'rss'))}
          type={FEED_TYPES.rss}
        >
          <FeedIcon />
          <span>
            {place === null || places.length === 1
              ? t('feed.all')
              : t('feed.of', { place: t(`place.${place}`) })}
          </span>
        </a>
      ))}
    </p>
  );
}

/** The sign that readers know feeds by; not mirrored, like any logo. */
function FeedIcon() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none">
      <circle cx="3" cy="13" r="1.75" fill="currentColor" />
      <path
        d="M2 6.75A7.25 7.25 0 0 1 9.25 14M2 2a12 12 0 0 1 12 12"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </svg>
  );
}
