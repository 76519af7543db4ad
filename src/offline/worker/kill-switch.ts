import type { Plan } from '../../core/site/worker-plan.ts';
import type { WorkerScope } from './scope.ts';
import { dropAllCaches } from './shell.ts';

/*
 * Replaces the worker when the newsroom switches it off (OFFLINE=off): it deletes all caches and
 * itself, and reloads open pages from the network. Saved articles stay.
 */

declare const self: WorkerScope & { PLAN: Pick<Plan, 'base'> };

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await dropAllCaches(caches, self.PLAN.base);
      await self.registration.unregister();
      for (const page of await self.clients.matchAll()) await page.navigate(page.url);
    })(),
  ),
);
