import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  dataCache,
  savedPicturesCache,
  SHELL_PAGE,
  shellCache,
  type Plan,
} from '../../core/site/worker-plan.ts';
import { answer, type Tools } from './answers.ts';
import { inventCaches } from '../../../tools/testing/fake-caches.ts';

const SITE = 'https://x.example/sub/';
const plan: Plan = { version: 'v1', base: '/sub/', shell: [] };

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html' } });

type Network = (url: string) => Promise<Response>;

const never: Network = () => new Promise(() => {});
const down: Network = () => Promise.reject(new TypeError('Failed to fetch'));

/**
 * A network that can be changed, a clock whose waits are over at once unless it is patient, and a
 * shell.
 */
const invent = async ({ isPatient } = { isPatient: false }) => {
  const caches = inventCaches();
  const state: { network: Network; asked: string[] } = { network: down, asked: [] };
  const tools: Tools = {
    plan,
    caches,
    fetch: (request) => {
      const { url } = new Request(request);
      state.asked.push(url.slice(SITE.length));
      return state.network(url);
    },
    wait: () => (isPatient ? new Promise(() => {}) : Promise.resolve()),
  };
  await (await caches.open(shellCache(plan))).put(`/sub/${SHELL_PAGE}`, html('shell'));
  const get = (kind: Parameters<typeof answer>[0], path: string) =>
    answer(kind, new Request(SITE + path), tools);
  return { caches, state, get };
};

describe('a page', () => {
  it.each<[what: string, network: Network, isPatient: boolean, text: string]>([
    ['of the network', async () => html('page'), true, 'page'],
    ['that the host does not have', async () => html('not here', 404), true, 'not here'],
    ['of a network that is down is the shell', down, true, 'shell'],
    ['of a network that is late is the shell', never, false, 'shell'],
    ['of a host that is broken is the shell', async () => html('sorry', 503), true, 'shell'],
  ])('%s', async (_what, network, isPatient, text) => {
    const { state, get } = await invent({ isPatient });
    state.network = network;
    expect(await (await get('page', 'countries/kz/')).text()).toBe(text);
  });
});

describe('data by name', () => {
  const PATH = 'data/articles/x.json';

  it('are the newest, and kept for the time without a network', async () => {
    const { state, get } = await invent({ isPatient: true });
    for (const version of [1, 2]) {
      state.network = async () => json({ title: 'a', version });
      expect(await (await get('data', PATH)).json()).toMatchObject({ version });
    }
    state.network = down;
    expect(await (await get('data', PATH)).json()).toMatchObject({ version: 2 });
  });

  it.each<[what: string, network: Network, isPatient: boolean]>([
    ['the network is late', never, false],
    ['the host is broken', async () => json({}, 500), true],
    ['a page of the network comes in their place', async () => html('log in'), true],
    ['they are of another kind', async () => json({ other: true }), true],
    [
      'the connection breaks off',
      async () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.error(new TypeError('cut off')),
          }),
          { headers: { 'content-type': 'application/json' } },
        ),
      true,
    ],
  ])('are those of before when %s', async (_what, network, isPatient) => {
    const { state, get } = await invent({ isPatient });
    state.network = async () => json({ title: 'a', version: 1 });
    await get('data', PATH);
    state.network = network;
    expect(await (await get('data', PATH)).json()).toMatchObject({ version: 1 });
  });

  it('that are gone are gone, whatever was kept', async () => {
    const { state, get } = await invent({ isPatient: true });
    state.network = async () => json({ title: 'a', version: 1 });
    await get('data', PATH);
    state.network = async () => json({}, 404);
    expect((await get('data', PATH)).status).toBe(404);
  });

  it('that nobody has fail, and no page is kept for them', async () => {
    const { caches, state, get } = await invent({ isPatient: true });
    await expect(get('data', PATH)).rejects.toThrow('Failed to fetch');
    state.network = async () => html('log in');
    await get('data', PATH);
    expect(await (await caches.open(dataCache('/sub/'))).keys()).toEqual([]);
  });
});

describe('a file named by its hash', () => {
  const nameOf = (text: string) => `data/lists/all/1.${hash('sha256', text).slice(0, 10)}.json`;

  it('is asked for once', async () => {
    const { state, get } = await invent({ isPatient: true });
    state.network = async () => json([1]);
    for (let time = 0; time < 2; time += 1)
      expect(await (await get('hashed-data', nameOf('[1]'))).json()).toEqual([1]);
    expect(state.asked).toEqual([nameOf('[1]')]);
  });

  it('is not kept when its content is another', async () => {
    const { state, get } = await invent({ isPatient: true });
    state.network = async () => json([2]);
    await get('hashed-data', nameOf('[1]'));
    state.network = async () => json([1]);
    expect(await (await get('hashed-data', nameOf('[1]'))).json()).toEqual([1]);
    expect(state.asked).toHaveLength(2);
  });
});

describe('a picture', () => {
  const LARGE = 'media/0a-960.avif';
  const saved = async (caches: CacheStorage, name: string) =>
    (await caches.open(savedPicturesCache('/sub/'))).put(SITE + name, html('saved'));

  it('comes from the network, and nothing is kept that was not saved', async () => {
    const { caches, state, get } = await invent({ isPatient: true });
    state.network = async () => html('new');
    expect(await (await get('picture', LARGE)).text()).toBe('new');
    expect(await (await caches.open(savedPicturesCache('/sub/'))).keys()).toEqual([]);
  });

  it('that is saved is not asked for again', async () => {
    const { caches, state, get } = await invent({ isPatient: true });
    await saved(caches, LARGE);
    expect(await (await get('picture', LARGE)).text()).toBe('saved');
    expect(state.asked).toEqual([]);
  });

  it('is shown without a network in the size that is saved, and no other in its place', async () => {
    const { caches, get } = await invent({ isPatient: true });
    await saved(caches, 'media/0a-480.webp');
    expect(await (await get('picture', LARGE)).text()).toBe('saved');
    await expect(get('picture', 'media/0b-960.avif')).rejects.toThrow('Failed to fetch');
  });
});

it('a device without room reads on', async () => {
  const { caches, state, get } = await invent({ isPatient: true });
  const cache = await caches.open(dataCache('/sub/'));
  const full: Partial<Cache> = {
    match: (key) => cache.match(key),
    put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  };
  Object.assign(caches, { open: async () => full });
  state.network = async () => json({ title: 'a', version: 1 });
  expect(await (await get('data', 'data/articles/x.json')).json()).toMatchObject({ version: 1 });
});
