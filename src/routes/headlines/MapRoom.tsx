import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { isPlace, toFilter } from '../../core/news/country.ts';
import type { Manifest } from '../../core/site/manifest.ts';
import type { CountryMapProps } from './CountryMap.tsx';
import styles from './MapRoom.module.css';

let tellSeen = () => {};
const seen = new Promise<void>((resolve) => {
  tellSeen = resolve;
});
let tellHere = () => {};
const here = new Promise<void>((resolve) => {
  tellHere = resolve;
});

/**
 * The map as a part of the page that React takes over when it is first seen. Until then, and if its
 * script never comes, it is the map of the prerendered page, whose links are links.
 */
const LazyMap = lazy(async () => {
  if (!import.meta.env.SSR) await seen;
  try {
    const { CountryMap } = await import('./CountryMap.tsx');
    tellHere();
    return { default: CountryMap };
  } catch {
    return new Promise<never>(() => {});
  }
});

/**
 * What React has not taken over yet must not change: it would be thrown away, and the place be empty
 * until the script is here. So the part is drawn anew only when what it shows is another.
 */
const MapPart = memo(({ filter, manifest }: { filter: string; manifest: Manifest }) => (
  <Suspense>
    <LazyMap filter={toFilter(filter.split('-').filter(isPlace))} manifest={manifest} />
  </Suspense>
));

/** Room for the map, as high as it will be. */
export function MapRoom({ filter, manifest }: CountryMapProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) tellSeen();
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, []);

  // Until the script is here another filter is another part; from then on it is the same one.
  const code = filter.join('-');
  const [isHere, setHere] = useState(false);
  useEffect(() => void here.then(() => setHere(true)), []);
  const [part, setPart] = useState(code);
  if (!isHere && part !== code) setPart(code);
  return (
    <div ref={room} className={styles.room}>
      <MapPart key={part} filter={code} manifest={manifest} />
    </div>
  );
}
