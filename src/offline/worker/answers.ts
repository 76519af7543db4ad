import { looksLike } from '../../core/site/data-shape.ts';
import {
  assetsCache,
  dataCache,
  savedPicturesCache,
  SHELL_PAGE,
  shellCache,
  type Plan,
} from '../../core/site/worker-plan.ts';
import { isIntact } from './is-intact.ts';
import type { RequestKind } from './kind-of-request.ts';

export type Tools = {
  caches: CacheStorage;
  fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  /** Resolves after the given time. */
  wait: (milliseconds: number) => Promise<void>;
  plan: Plan;
};

/** How long the network may keep a reader waiting if there is something else to show. */
const LONGEST_WAIT = 4000;

/** Slightly longer than the page itself waits, so that a late answer can be told from a lost one. */
const GIVE_UP = 16_000;

const MOST_DATA = 800;
const MOST_ASSETS = 80;
/** Some hosts send `Vary` headers for things that a cache cannot see. */
const MATCH = { ignoreVary: true };

/** Answers a request according to its kind. */
export const answer = (kind: RequestKind, request: Request, tools: Tools): Promise<Response> => {
  switch (kind) {
    case 'page':
      return answerPage(request, tools);
    case 'asset':
      return answerHashed(request, assetsCache(tools.plan.base), tools);
    case 'hashed-data':
      return answerHashed(request, dataCache(tools.plan.base), tools);
    case 'data':
      return answerData(request, tools);
    case 'picture':
      return answerPicture(request, tools);
  }
};

/** The network's page, if it comes in time and is a page; otherwise the shell, which finds its data as it can. */
const answerPage = async (request: Request, tools: Tools): Promise<Response> => {
  const { caches, wait, plan } = tools;
  const shell = async () =>
    (await caches.open(shellCache(plan))).match(plan.base + SHELL_PAGE, MATCH);
  const network = fetchWhole(request, tools);
  try {
    const response = await Promise.race([
      network,
      wait(LONGEST_WAIT).then(async () => asPage(await shell()) ?? network),
    ]);
    return response.status >= 500 ? (asPage(await shell()) ?? response) : response;
  } catch (cause) {
    const page = asPage(await shell());
    if (page) return page;
    throw cause;
  }
};

/** A copy without the mark of a redirect, because browsers do not accept a redirected answer as a page. */
const asPage = (shell: Response | undefined): Response | null =>
  shell ? new Response(shell.body, { status: 200, headers: shell.headers }) : null;

/** A name with a hash always stands for the same bytes, so it is requested once. */
const answerHashed = async (
  request: Request,
  cacheName: string,
  tools: Tools,
): Promise<Response> => {
  const cached = await tools.caches.match(request, MATCH);
  if (cached) return cached;
  const response = await fetchWhole(request, tools);
  if (response.ok && (await isIntact(request.url, response)))
    await keep(cacheName, request, response, tools);
  return response;
};

const PICTURE = /\/media\/([0-9a-f]+)-/;

/**
 * The saved copy of this very file, or else the network's answer. Without a network, a saved file
 * of the same picture in another size: a device keeps one size, and the page may ask for another.
 * Pictures that were only seen are in the browser's own cache.
 */
const answerPicture = async (request: Request, tools: Tools): Promise<Response> => {
  const saved = await tools.caches.open(savedPicturesCache(tools.plan.base));
  const cached = await saved.match(request, MATCH);
  if (cached) return cached;
  try {
    return await fetchWhole(request, tools);
  } catch (cause) {
    const [, hash] = PICTURE.exec(request.url) ?? [];
    const same = (await saved.keys()).find(({ url }) => PICTURE.exec(url)?.[1] === hash);
    const other = same && (await saved.match(same, MATCH));
    if (other) return other;
    throw cause;
  }
};

/** The network's answer, or the one kept before if it does not come in time or is not usable. */
const answerData = async (request: Request, tools: Tools): Promise<Response> => {
  const { caches, wait } = tools;
  const cached = await caches.match(request, MATCH);
  const network = fetchWhole(request, tools).then(async (response) => {
    if (await isWhatWasAskedFor(request, response, tools))
      await keep(dataCache(tools.plan.base), request, response, tools);
    return response;
  });
  if (!cached) return network;
  const response = await Promise.race([network, wait(LONGEST_WAIT).then(() => cached)]).catch(
    () => cached,
  );
  const isBroken =
    response.status >= 500 || (response.ok && !(await isWhatWasAskedFor(request, response, tools)));
  return isBroken ? cached : response;
};

/**
 * False for an answer that says nothing about the file: a login page of the network in its place,
 * or another version's data.
 */
const isWhatWasAskedFor = async (
  { url }: Request,
  response: Response,
  { plan }: Tools,
): Promise<boolean> => {
  if (!response.ok) return false;
  const path = new URL(url).pathname.slice(plan.base.length - 1);
  if (!path.endsWith('.json')) return true;
  const data: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return looksLike(path, data);
};

/**
 * Reads a body to its end, so that a broken connection gives no half file. A connection that stays
 * silent is ended, because a browser lets a second request for the same address wait for the first.
 */
const fetchWhole = async (request: Request, { fetch, wait }: Tools): Promise<Response> => {
  const limit = new AbortController();
  void wait(GIVE_UP).then(() => limit.abort());
  // A page request cannot be given a limit; the browser ends it with the page.
  const response = await (request.mode === 'navigate'
    ? fetch(request)
    : fetch(request, { signal: limit.signal }));
  // Following a redirect is up to the browser.
  if (response.type === 'opaqueredirect') return response;
  const { status, statusText, headers } = response;
  const body = [204, 304].includes(status) ? null : await response.arrayBuffer();
  return new Response(body, { status, statusText, headers });
};

/**
 * Keeps an answer if there is room. Without room, reading goes on, and needs the network the next
 * time.
 */
const keep = async (
  cacheName: string,
  request: Request,
  response: Response,
  { caches, plan }: Tools,
): Promise<void> => {
  try {
    const cache = await caches.open(cacheName);
    await cache.put(request, response.clone());
    const keys = await cache.keys();
    const most = cacheName === dataCache(plan.base) ? MOST_DATA : MOST_ASSETS;
    for (const old of keys.slice(0, Math.max(keys.length - most, 0))) await cache.delete(old);
  } catch {
    // The device is full, or stores nothing.
  }
};
