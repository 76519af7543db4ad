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
 * The overview beside the news. React takes over this part of the page only when it is first seen.
 * Until then, and if its script never loads, the part stays as in the prerendered page, where its
 * links work as links.
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
 * A part that React has not taken over yet must not change: React would discard it, and its place
 * would stay empty until the script has loaded. So the part is rendered again only when it shows
 * something else.
 */
const Part = memo(({ view, ...rest }: PartProps) => (
  <Suspense>
    <LazyOverview {...(JSON.parse(view) as Pick<OverviewProps, 'filter' | 'period'>)} {...rest} />
  </Suspense>
));

/** Keeps room for the overview, about as high as it will be. */
function Room(props: PartProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Loads the overview shortly before it is in view, because it is higher than the room kept for
    // it. Who has passed it, by a key or a reload, needs it too: without it, the page would be too
    // short to go back to the same place.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tellSeen();
      },
      { rootMargin: '99999% 0% 50%' },
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

/**
 * Until the script has loaded, each view has a part of its own; after that, all views share one
 * part.
 */
export function OverviewRoom({ filter, period, ...rest }: OverviewProps) {
  const view = JSON.stringify({ filter, period });
  const [isHere, setHere] = useState(false);
  useEffect(() => void here.then(() => setHere(true)), []);
  const [part, setPart] = useState(view);
  if (!isHere && part !== view) setPart(view);
  return <Room key={part} view={view} {...rest} />;
}
