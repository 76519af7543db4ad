// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { askingFrom } from './ask-ahead.ts';

type Helper = {
  __vitePreload: <Module>(load: () => Promise<Module>, files?: string[]) => Promise<Module>;
};

let nth = 0;

/** The helper in a page whose browser knows `modulepreload`, or does not. */
const helperIn = async (head: string, { knowsModules } = { knowsModules: true }) => {
  document.head.innerHTML = head;
  vi.spyOn(DOMTokenList.prototype, 'supports').mockReturnValue(knowsModules);
  nth += 1;
  const url = `data:text/javascript,${encodeURIComponent(`${askingFrom('/sub/')}//${nth}`)}`;
  return ((await import(url)) as Helper).__vitePreload;
};

const asked = () =>
  Array.from(document.querySelectorAll('link'), (link) => [
    link.rel,
    link.as,
    link.getAttribute('href'),
  ]);

afterEach(() => vi.restoreAllMocks());

it('asks for what a script imports before it loads the script, and for nothing twice', async () => {
  const here = '<link rel="modulepreload" href="/sub/assets/here.js">';
  const load = await helperIn(here);
  const files = ['assets/here.js', 'assets/invented.js', 'assets/invented.js'];
  const before = await load(() => Promise.resolve(asked()), files);
  expect(before.map(([rel, , href]) => [rel, href])).toEqual([
    ['modulepreload', '/sub/assets/here.js'],
    ['modulepreload', '/sub/assets/invented.js'],
  ]);
});

it('asks as for any file where a browser does not know modules ahead', async () => {
  const load = await helperIn('', { knowsModules: false });
  await load(() => Promise.resolve(), ['assets/invented.js']);
  expect(asked()).toEqual([['preload', 'script', '/sub/assets/invented.js']]);
});

it('hands on that a script is lost', async () => {
  const load = await helperIn('');
  const lost = new Error('invented');
  await expect(load(() => Promise.reject(lost))).rejects.toBe(lost);
});
