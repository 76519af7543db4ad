import { memo, Suspense } from 'react';
import { laterPart } from '../../../components/later-part.ts';
import { whenUsed } from '../../../device/when-used.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { getSettings } from '../../../settings/store.ts';
import type { Place } from '../../../core/news/country.ts';
import styles from './PartnerLine.module.css';

/** Taken over once somebody uses the page; at once for who wants other digits than the page has. */
const LazyLine = laterPart(
  async () => {
    if (getSettings().digits === DEFAULTS.digits) await whenUsed();
  },
  async () => (await import('./PlaceLine.tsx')).PlaceLine,
);

/** The partners of a list: of all news, or of one place. */
export const LineOfPartners = memo(({ place }: { place: Place | null }) => (
  <Suspense key={place} fallback={<p className={styles.line} />}>
    <LazyLine place={place} />
  </Suspense>
));
