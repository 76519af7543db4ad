/*
 * What a service worker's global scope has beyond a page's. TypeScript's own declarations of a
 * worker exclude those of a page, and one project needs both.
 */

type Extendable = { waitUntil: (work: Promise<unknown>) => void };

export type WorkerScope = {
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Extendable) => void): void;
    (
      type: 'fetch',
      listener: (
        event: Extendable & { request: Request; respondWith: (answer: Promise<Response>) => void },
      ) => void,
    ): void;
    (type: 'message', listener: (event: Extendable & { data: unknown }) => void): void;
  };
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: () => Promise<
      readonly { url: string; navigate: (url: string) => Promise<unknown> }[]
    >;
  };
  registration: { unregister: () => Promise<boolean> };
};
