import { useEffect, useEffectEvent } from 'react';
import { useOnDemand } from '../../components/use-on-demand.ts';

const loadOffline = async () => (await import('./Offline.tsx')).Offline;

/** Brings what works without a network, once the page has all that it needs itself. */
export const useOffline = () => {
  const offline = useOnDemand(loadOffline);
  const start = useEffectEvent(offline.open);
  useEffect(() => {
    if (!import.meta.env.VITE_OFFLINE || !('serviceWorker' in navigator)) return;
    const begin = () => start();
    if (document.readyState === 'complete') return begin();
    addEventListener('load', begin, { once: true });
    return () => removeEventListener('load', begin);
  }, []);
  return offline;
};
