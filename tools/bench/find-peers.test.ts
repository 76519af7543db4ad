import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPeers } from './find-peers.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'find-peers-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), '');
  }
};

describe('the folder of peers', () => {
  it('holds each site in its dist, or in a folder that is the site', () => {
    write('zebra/dist/index.html', 'zebra/package.json', 'ant/index.html');
    expect(findPeers(dir)).toEqual([
      { name: 'ant', dir: join(dir, 'ant') },
      { name: 'zebra', dir: join(dir, 'zebra/dist') },
    ]);
  });

  it('takes what is built where the project has a page of its own', () => {
    write('ant/index.html', 'ant/package.json', 'ant/dist/index.html');
    expect(findPeers(dir)).toEqual([{ name: 'ant', dir: join(dir, 'ant/dist') }]);
  });

  it('may hold files, hidden folders and packages besides', () => {
    write('ant/dist/index.html', 'notes.txt', '.git/config', 'node_modules/some/index.js');
    expect(findPeers(dir).map(({ name }) => name)).toEqual(['ant']);
  });

  it.each([
    ['a project without a build', ['ant/package.json', 'ant/src/page.md']],
    ['a bundler’s page that is not built', ['ant/package.json', 'ant/index.html']],
    ['a build that broke down', ['ant/package.json', 'ant/dist/part.js']],
  ])('is refused with %s, by what was expected and the cure', (_what, paths) => {
    write('zebra/dist/index.html', ...paths);
    expect(() => findPeers(dir)).toThrow(
      new RegExp(`peer "ant" is not built: expected .*ant/dist/index\\.html.* Build each peer`),
    );
  });

  it('is refused when it is not there', () => {
    const missing = join(dir, 'nowhere');
    expect(() => findPeers(missing)).toThrow(
      `there is no folder "${missing}". Name one that holds <name>/dist/index.html`,
    );
  });

  it('is refused when it is a file', () => {
    write('peers');
    expect(() => findPeers(join(dir, 'peers'))).toThrow('there is no folder');
  });

  it('is refused when it is empty', () => {
    expect(() => findPeers(dir)).toThrow('has no folders in it. Build each peer');
  });

  it.each([
    ['a site', ['index.html', 'assets/part.js']],
    ['the project of one', ['dist/index.html', 'public/icon.svg']],
  ])('is refused when it is %s', (_what, paths) => {
    write(...paths);
    expect(() => findPeers(dir)).toThrow('is one site. Name the folder around it.');
  });
});
