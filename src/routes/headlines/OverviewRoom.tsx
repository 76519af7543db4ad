import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import type { OverviewProps } from './Overview.tsx';
import styles from './HeadlinesScreen.module.css';

let tellSeen = () => {};
const seen = new Promise<void>((resolve) => {
  tellSeen = resolve;
});
let tellHere = () => {};
const here = new Promise<void>((resolve) => {
  tellHere = resolve;
});

/**
 * What stands beside the news, as a part of the page that React takes over when it is first seen.
 * Until then, and if its script never loads, it stays as in the prerendered page, where its links
 * work as links.
 */
const LazyOverview = lazy(async () => {
  if (!import.meta.env.SSR) await seen;
  try {
    const { Overview } = await import('./Overview.tsx');
    tellHere();
    return { default: Overview };
  } catch {
    return new Promise<never>(() => {});
  }
});

type PartProps = Pick<OverviewProps, 'manifest' | 'coverage'> & { view: string };

/**
 * What React has not taken over yet must not change: React would discard it, and the place would
 * stay empty until the script has loaded. So the part is rendered again only when it shows
 * something else.
 */
const Part = memo(({ view, ...rest }: PartProps) => (
  <Suspense>
    <LazyOverview {...(JSON.parse(view) as Pick<OverviewProps, 'filter' | 'period'>)} {...rest} />
  </Suspense>
));

/** Keeps room for it, about as high as it will be. */
function Room(props: PartProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Shortly before it is in view, because it is higher than the room that is kept for it.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tellSeen();
      },
      { rootMargin: '50% 0%' },
    );
    // On a wide screen the element itself has no box: its children stand in the columns of the
    // screen.
    const shown = room.current?.firstElementChild ?? room.current;
    if (shown) observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={styles.aside}>
      <Part {...props} />
    </div>
  );
}

/** Until the script has loaded, another view is another part; after that it stays the same part. */
export function OverviewRoom({ filter, period, ...rest }: OverviewProps) {
  const view = JSON.stringify({ filter, period });
  const [isHere, setHere] = useState(false);
  useEffect(() => void here.then(() => setHere(true)), []);
  const [part, setPart] = useState(view);
  if (!isHere && part !== view) setPart(view);
  return <Room key={part} view={view} {...rest} />;
}
