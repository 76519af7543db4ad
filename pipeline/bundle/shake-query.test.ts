import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as QueryCore from '@tanstack/react-query';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UNUSED, withoutUnused } from './shake-query.ts';

const LIBRARY = path.resolve('node_modules/@tanstack/query-core/build/modern');
const modules = readdirSync(LIBRARY).filter((file) => file.endsWith('.js'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'query-'));
  cpSync(path.resolve('package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  for (const file of modules) {
    const code = readFileSync(path.join(LIBRARY, file), 'utf8');
    const left = withoutUnused(path.basename(file, '.js'), code);
    writeFileSync(path.join(folder, file), left.replace(/^\/\/# sourceMappingURL.*/m, ''));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('no field is private by more than its name, and none meets another of that name', () => {
  for (const file of modules) {
    const code = readFileSync(path.join(folder, file), 'utf8');
    expect(code.replaceAll(/^\s*\*.*$/gm, '')).not.toMatch(/[.\s]#[a-z]/i);
    // A public field of the same name, in the class or in the one that it extends.
    const published = readFileSync(path.join(LIBRARY, file), 'utf8');
    for (const [, name] of published.matchAll(/this\.#(\w+)/g))
      expect(published).not.toMatch(new RegExp(String.raw`\b(?:this\._|super\._)${name}\b`));
  }
  const privates = (file: string) =>
    new Set(
      [...readFileSync(path.join(LIBRARY, file), 'utf8').matchAll(/this\.#(\w+)/g)].map(
        ([, name]) => name,
      ),
    );
  for (const [base, ...heirs] of [
    ['removable.js', 'query.js'],
    ['subscribable.js', 'queryObserver.js', 'queryCache.js', 'focusManager.js', 'onlineManager.js'],
  ] as const)
    for (const heir of heirs)
      expect([...privates(base)].filter((name) => privates(heir).has(name))).toEqual([]);
});

test('the library still asks, remembers, tells and forgets', async () => {
  const url = path.join(folder, 'queryClient.js');
  const { QueryClient } = (await import(url)) as typeof QueryCore;
  const { QueryObserver } = (await import(
    path.join(folder, 'queryObserver.js')
  )) as typeof QueryCore;
  const client = new QueryClient();
  client.mount();
  let asked = 0;
  const options = { queryKey: ['news', 1], queryFn: () => Promise.resolve(`answer ${++asked}`) };
  expect(await client.query(options)).toBe('answer 1');
  expect(await client.query({ ...options, staleTime: 'static' })).toBe('answer 1');

  const told: unknown[] = [];
  const observer = new QueryObserver(client, options);
  const end = observer.subscribe(({ data }) => told.push(data));
  await client.invalidateQueries({ queryKey: ['news'] });
  expect(told).toContain(`answer ${asked}`);
  expect(asked).toBeGreaterThan(1);
  end();

  const [query] = client.getQueryCache().findAll({ type: 'inactive' });
  if (query) client.getQueryCache().remove(query);
  expect(client.getQueryData(options.queryKey)).toBeUndefined();
  client.unmount();
});

test('the app calls nothing of what is left out', () => {
  const names = Object.values(UNUSED).flat().join('|');
  const call = new RegExp(
    String.raw`\b(?:client|queryClient|observer)\.(?:${names})\(|\buse\w*(?:Mutation|Infinite)\w*\(`,
    'i',
  );
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(file))
      expect(readFileSync(path.join('src', file), 'utf8'), file).not.toMatch(call);
});
