import { SITE } from '../navigation/site.ts';
import { FIRST } from '../core/i18n/locales.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import { FEED_TYPES } from '../core/addresses/feed-address.ts';
import styles from './FeedLink.module.css';

/** A link to a feed's RSS file. It is a real file, so not a link of the app. */
export const FeedLink = ({ path, children }: { path: string; children: string }) => (
  <a className={styles.feed} href={localizedPath(SITE, FIRST, path)} type={FEED_TYPES.rss}>
    <FeedIcon />
    <span>{children}</span>
  </a>
);

/** The usual sign for feeds; not mirrored, as no logo is. */
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
