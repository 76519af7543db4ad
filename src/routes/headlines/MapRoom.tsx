import { lazy, Suspense, useEffect, useRef } from 'react';
import type { CountryMapProps } from './CountryMap.tsx';
import styles from './MapRoom.module.css';

let tellSeen = () => {};
const seen = new Promise<void>((resolve) => {
  tellSeen = resolve;
});

/**
 * The map as a part of the page that React takes over when it is first seen. Until then, and if its
 * script never comes, it is the map of the prerendered page, whose links are links.
 */
const LazyMap = lazy(async () => {
  if (!import.meta.env.SSR) await seen;
  try {
    return { default: (await import('./CountryMap.tsx')).CountryMap };
  } catch {
    return new Promise<never>(() => {});
  }
});

/** Room for the map, as high as it will be. */
export function MapRoom(props: CountryMapProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) tellSeen();
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={styles.room}>
      <Suspense>
        <LazyMap {...props} />
      </Suspense>
    </div>
  );
}
