import { useEffect, useEffectEvent } from 'react';
import { isMetered } from '../../device/is-metered.ts';
import { useOnDemand } from '../../hooks/use-on-demand.ts';
import { whenIdle } from '../../device/when-idle.ts';

const loadOffline = async () => (await import('./Offline.tsx')).Offline;

/**
 * Brings what works without a network, once the page has all that it needs itself. Where data are dear
 * it waits until the reader saves something, which registers the worker.
 */
export const useOffline = () => {
  const offline = useOnDemand(loadOffline);
  const start = useEffectEvent(offline.open);
  useEffect(() => {
    if (!import.meta.env.VITE_OFFLINE || !('serviceWorker' in navigator)) return;
    if (isMetered() && navigator.serviceWorker.controller === null) return;
    const begin = () => void whenIdle().then(start);
    if (document.readyState === 'complete') return begin();
    addEventListener('load', begin, { once: true });
    return () => removeEventListener('load', begin);
  }, []);
  return offline;
};
