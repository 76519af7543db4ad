import { lazy, memo, Suspense } from 'react';
import { whenUsed } from '../../../device/when-used.ts';
import type { Place } from '../../../core/news/country.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { getSettings } from '../../../settings/store.ts';
import styles from './PartnerLine.module.css';

/**
 * The line of partners. React takes over this part of the page once somebody uses the page, or at
 * once for readers who want other digits than the page has. Until then, and if its script never
 * loads, the part stays as in the prerendered page, where its links work as links.
 */
const LazyLine = lazy(async () => {
  if (!import.meta.env.SSR && getSettings().digits === DEFAULTS.digits) await whenUsed();
  try {
    return { default: (await import('./PlaceLine.tsx')).PlaceLine };
  } catch {
    return new Promise<never>(() => {});
  }
});

/** The partners of a list: of all news, or of one place. */
export const LineOfPartners = memo(({ place }: { place: Place | null }) => (
  <Suspense key={place} fallback={<p className={styles.line} />}>
    <LazyLine place={place} />
  </Suspense>
));
