import { useEffect, useState } from 'react';
import { registerWorker } from '../../offline/register-worker.ts';

type Worker = {
  /** Null until there is one, or for good if the browser or the host has none. */
  registration: ServiceWorkerRegistration | null;
  /** A newer version that waits for the reader's consent. */
  waiting: ServiceWorker | null;
};

/**
 * The page's service worker. When a new version takes over, the page reloads, so that all of it has
 * that version.
 */
export const useWorker = (): Worker => {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration | null>(null);
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    const container = navigator.serviceWorker;
    // The very first worker takes over a page that is already current.
    let isFirst = container.controller === null;
    const onChange = () => {
      if (!isFirst) location.reload();
      isFirst = false;
    };
    container.addEventListener('controllerchange', onChange);
    const watch = (registered: ServiceWorkerRegistration) => {
      const look = () => setWaiting(container.controller && registered.waiting);
      look();
      registered.addEventListener('updatefound', () =>
        registered.installing?.addEventListener('statechange', look),
      );
    };
    // Without a worker the site is an ordinary site.
    registerWorker(import.meta.env.BASE_URL)
      .then(async (registered) => {
        watch(registered);
        setRegistration(await container.ready);
      })
      .catch(() => {});
    return () => container.removeEventListener('controllerchange', onChange);
  }, []);
  return { registration, waiting };
};
