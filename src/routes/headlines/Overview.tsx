import { useEffect, useRef } from 'react';
import { isFrontPage } from '../../core/addresses/headlines-address.ts';
import type { Period } from '../../core/addresses/period.ts';
import type { Filter } from '../../core/news/country.ts';
import type { Coverage } from '../../core/site/coverage.ts';
import type { Manifest } from '../../core/site/manifest.ts';
import { TakeoverProvider } from '../../hooks/use-hydrated.ts';
import { CountryMap } from './CountryMap.tsx';
import { CoverageStrip } from './CoverageStrip.tsx';
import { PlaceBlocks } from './PlaceBlocks.tsx';
import { RunningStories } from './RunningStories.tsx';
import styles from './HeadlinesScreen.module.css';

export type OverviewProps = {
  filter: Filter;
  period: Period | undefined;
  manifest: Manifest;
  coverage: Coverage;
};

/**
 * Where and when the news are from and, on the front page, the running stories and the newest of
 * each place.
 */
export function Overview({ filter, period, manifest, coverage }: OverviewProps) {
  // React takes over this part separately, long after the page around it.
  const takeover = useRef(false);
  useEffect(() => {
    takeover.current = true;
  }, []);
  const isHome = isFrontPage({ filter, page: null, ...(period && { period }) });
  return (
    <TakeoverProvider value={takeover}>
      <div className={styles.where}>
        <CountryMap filter={filter} manifest={manifest} />
        <CoverageStrip coverage={coverage} filter={filter} chosen={period} />
        {isHome && <RunningStories />}
      </div>
      {isHome && <PlaceBlocks />}
    </TakeoverProvider>
  );
}
