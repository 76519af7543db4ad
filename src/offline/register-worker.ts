import { WORKER_FILE } from '../core/site/worker-plan.ts';

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/**
 * A trusted URL for the worker's script. Only this address may become one, under the one policy
 * that the pages allow.
 */
const trustedUrl = (url: string): string => {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (types === undefined) return url;
  const policy = (types as TrustedTypes).createPolicy('sw', {
    createScriptURL: (asked) => {
      if (asked !== url) throw new TypeError(`${asked} is not the service worker.`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
};

const register = async (base: string): Promise<ServiceWorkerRegistration> => {
  if (!import.meta.env.VITE_OFFLINE) throw new Error('This site has no service worker.');
  return navigator.serviceWorker.register(trustedUrl(base + WORKER_FILE), {
    scope: base,
    // The browser must not use its own cache here, or an update could be missed for a day.
    updateViaCache: 'none',
  });
};

let registered: Promise<ServiceWorkerRegistration> | null = null;

/**
 * Registers the service worker of a site, once for each page. Rejects if the browser or the host
 * has none.
 */
export const registerWorker = (base: string): Promise<ServiceWorkerRegistration> =>
  (registered ??= register(base));
