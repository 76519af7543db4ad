import { useCallback, useEffect, useEffectEvent, useRef, type ComponentType } from 'react';
import type { View } from '../../core/addresses/urls.ts';
import { isMetered } from '../../device/is-metered.ts';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { whenIdle } from '../../device/when-idle.ts';
import { whenUsed } from '../../device/when-used.ts';
import type { OfflineProps } from './Offline.tsx';

const loadOffline = async () => (await import('./Offline.tsx')).Offline;

type Offline = {
  Part: ComponentType<OfflineProps> | null;
  /** Returns, only once, the views that were shown before the part loaded. */
  takeEarlier: () => View[];
};

/**
 * Loads the offline part once somebody uses the page: scrolls, or looks at it for long. On a
 * metered connection it waits until the reader saves something, which registers the worker.
 */
export const useOffline = (view: View): Offline => {
  const { Part, open } = useOnDemand(loadOffline);
  const earlier = useRef<View[]>([]);
  useEffect(() => {
    if (!Part) earlier.current.push(view);
  }, [Part, view]);

  const takeEarlier = useCallback(() => earlier.current.splice(0), []);

  const start = useEffectEvent(open);
  useEffect(() => {
    if (!import.meta.env.VITE_OFFLINE || !('serviceWorker' in navigator)) return;
    if (isMetered() && navigator.serviceWorker.controller === null) return;
    // Asked at once, so that it also covers readers who act before the page has everything it needs.
    const used = whenUsed();
    const begin = () => void used.then(whenIdle).then(start);
    if (document.readyState === 'complete') return begin();
    addEventListener('load', begin, { once: true });
    return () => removeEventListener('load', begin);
  }, []);
  return { Part, takeEarlier };
};
