import type { Plan, WorkerMessage } from '../../core/site/worker-plan.ts';
import { answer, type Tools } from './answers.ts';
import { kindOfRequest } from './kind-of-request.ts';
import { refreshLists } from './latest-lists.ts';
import type { WorkerScope } from './scope.ts';
import { dropOldShells, installShell } from './shell.ts';

/* The service worker: the site without a network. The build puts its plan in front (pipeline/offline/write-worker.ts). */

declare const self: WorkerScope & { PLAN: Plan };

const plan = self.PLAN;
const tools: Tools = {
  plan,
  caches,
  fetch: (request, options) => fetch(request, options),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

const REFRESH_EVERY = 10 * 60_000;
let refreshed = -Infinity;

/** Fetches as for a page, so that the answer is kept. */
const ask = (url: string): Promise<Response> => {
  const request = new Request(new URL(url, location.origin));
  const kind = kindOfRequest(request, { origin: location.origin, base: plan.base });
  return kind === null ? fetch(request) : answer(kind, request, tools);
};

// A new version waits for the reader's consent, or until no page of the previous version is open.
self.addEventListener('install', (event) => event.waitUntil(installShell(tools)));

self.addEventListener('activate', (event) =>
  event.waitUntil(dropOldShells(tools).then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const kind = kindOfRequest(event.request, { origin: location.origin, base: plan.base });
  if (kind !== null) event.respondWith(answer(kind, event.request, tools));
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.type === 'activate') event.waitUntil(self.skipWaiting());
  const now = performance.now();
  if (message.type !== 'refresh' || now - refreshed < REFRESH_EVERY) return;
  refreshed = now;
  event.waitUntil(refreshLists(plan.base, ask).catch(() => {}));
});
