import { describe, expect, it } from 'vitest';
import { dataCache, SHELL_PAGE, shellCache, type Plan } from '../../core/site/worker-plan.ts';
import { inventCaches } from '../../../tools/testing/fake-caches.ts';
import { dropAllCaches, dropOldShells, installShell } from './shell.ts';

const planOf = (version: string, ...files: string[]): Plan => ({
  version,
  base: '/',
  shell: [SHELL_PAGE, ...files].map((file) => [file, `sha256-${version}`]),
});

/** Installs a version, and reports which files were requested from the network. */
const install = async (
  caches: CacheStorage,
  plan: Plan,
  lost: readonly string[] = [],
): Promise<string[]> => {
  const asked: string[] = [];
  await installShell({
    caches,
    plan,
    fetch: async (request) => {
      const path = typeof request === 'string' ? request : request.url;
      asked.push(path);
      if (lost.includes(path)) throw new TypeError('integrity');
      return new Response(`${path} of ${plan.version}`);
    },
  });
  return asked;
};

describe('the shell', () => {
  it('is fetched whole the first time; later only what is new', async () => {
    const caches = inventCaches();
    expect(await install(caches, planOf('1', 'assets/a.js', 'assets/b.js'))).toHaveLength(3);
    expect(await install(caches, planOf('2', 'assets/a.js', 'assets/c.js'))).toEqual([
      `/${SHELL_PAGE}`,
      '/assets/c.js',
    ]);
    const cache = await caches.open(shellCache({ base: '/', version: '2' }));
    expect(await (await cache.match('/assets/a.js'))?.text()).toBe('/assets/a.js of 1');
    expect(await (await cache.match(`/${SHELL_PAGE}`))?.text()).toBe(`/${SHELL_PAGE} of 2`);
  });

  it('is not installed when one file is lost or another than was meant', async () => {
    const caches = inventCaches();
    await install(caches, planOf('1', 'assets/a.js'));
    await expect(install(caches, planOf('2', 'assets/b.js'), ['/assets/b.js'])).rejects.toThrow(
      'integrity',
    );
    expect(await caches.keys()).toEqual([shellCache({ base: '/', version: '1' })]);
  });

  it('of the version before stays for other tabs, older ones go', async () => {
    const caches = inventCaches();
    for (const version of ['1', '2', '3']) await install(caches, planOf(version));
    await dropOldShells({ caches, plan: planOf('3'), fetch });
    expect(await caches.keys()).toEqual(
      ['2', '3'].map((version) => shellCache({ base: '/', version })),
    );
  });

  it('goes with everything else when the worker is switched off, and nobody else’s', async () => {
    const caches = inventCaches();
    await install(caches, planOf('1'));
    await caches.open(dataCache('/'));
    await caches.open('of another site');
    await caches.open(dataCache('/other/'));
    await dropAllCaches(caches, '/');
    expect(await caches.keys()).toEqual(['of another site', dataCache('/other/')]);
  });
});
