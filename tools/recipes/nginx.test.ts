import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * Runs docs/publishing/nginx.conf in a real nginx, with three of its lines changed: address, name
 * and folder. Where there is no nginx, it is skipped, and the report says so.
 */

const RECIPE = path.join(import.meta.dirname, '../../docs/publishing/nginx.conf');
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const LONG = 'نص مخترع. '.repeat(200);

const FILES: Record<string, string> = {
  'index.html': `<!doctype html><title>front</title>${LONG}`,
  '404.html': '<!doctype html><title>nothing here</title>',
  'countries/kz/index.html': '<!doctype html><title>kz</title>',
  'embed/countries/kz/index.html': '<!doctype html><title>embed</title>',
  'en/embed/index.html': '<!doctype html><title>embed</title>',
  'fa/embed/index.html': '<!doctype html><title>embed</title>',
  'feed.xml': `<feed>${LONG}</feed>`,
  'countries/kz/feed.json': JSON.stringify({ text: LONG }),
  'assets/index-12345678.js': `"${LONG}"`,
  'data/manifest.json': JSON.stringify({ text: LONG }),
  'data/lists/all/1.0123456789.json': '[]',
  'data/front.0123456789.json': '{}',
  'data/search/0123456789/t0.bin': 'x',
  _headers: '/*',
  _redirects: '/a /b 301!',
};

let folder: string;
let server: ChildProcess;
let host: string;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const isUp = async (): Promise<void> => {
  for (;;) {
    const answer = await fetch(host).catch(() => null);
    if (answer) return;
    if (server.exitCode !== null) throw new Error('nginx did not start.');
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
};

describe.skipIf(!hasNginx)('the nginx recipe (needs nginx on this machine)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nginx-recipe-'));
    const root = path.join(folder, 'site');
    for (const [file, content] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), content);
    }
    const port = await freePort();
    host = `http://127.0.0.1:${port}`;
    const recipe = (await readFile(RECIPE, 'utf8'))
      .replace(/listen 80;.*/, `listen 127.0.0.1:${port};`)
      .replace(/server_name .*/, 'server_name localhost;')
      .replace(/root \/var.*/, `root ${root};`);
    const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      path.join(folder, 'nginx.conf'),
      [
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;`,
        'events {}',
        `http { access_log off; ${temps.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}`,
        recipe,
        '}',
      ].join('\n'),
    );
    server = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;']);
    await isUp();
  });

  afterAll(async () => {
    const ended = new Promise((resolve) => void server.once('exit', resolve));
    server.kill();
    await ended;
    await rm(folder, { recursive: true });
  });

  const get = (file: string, headers: Record<string, string> = {}) =>
    fetch(`${host}${file}`, { headers, redirect: 'manual' });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/countries/kz/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/countries/kz/feed.json', 'application/feed+json; charset=utf-8'],
    ['/data/manifest.json', 'application/json; charset=utf-8'],
    ['/assets/index-12345678.js', 'application/javascript; charset=utf-8'],
  ])('serves %s as %s', async (file, type) => {
    const answer = await get(file);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  it('leads an address without its slash to the one with it', async () => {
    const answer = await get('/countries/kz');
    const where = answer.headers.get('location');
    const body = await answer.text();
    expect(answer.status === 200 ? body : where).toMatch(/kz<\/title>|\/countries\/kz\/$/);
  });

  it.each(['/nothing/', '/en/nothing', '/_headers', '/_redirects', '/../etc/passwd'])(
    'answers %s with 404 and the page for it',
    async (file) => {
      const answer = await get(file);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('nothing here');
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it.each([
    ['/assets/index-12345678.js', true],
    ['/data/lists/all/1.0123456789.json', true],
    ['/data/front.0123456789.json', true],
    ['/data/search/0123456789/t0.bin', true],
    ['/data/manifest.json', false],
    ['/', false],
    ['/countries/kz/feed.json', false],
  ])('lets %s be kept for ever: %s', async (file, forEver) => {
    const answer = await get(file);
    expect(answer.headers.get('cache-control')).toBe(
      forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    expect(answer.headers.get('etag')).not.toBeNull();
  });

  it('answers 304 to who has the page already', async () => {
    const etag = (await get('/data/manifest.json')).headers.get('etag') ?? '';
    expect((await get('/data/manifest.json', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['/', '/feed.xml', '/assets/index-12345678.js', '/data/manifest.json'])(
    'compresses %s',
    async (file) => {
      const answer = await get(file, { 'accept-encoding': 'gzip' });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
    },
  );

  it('forbids to frame a page, and lets an embed be framed', async () => {
    for (const page of ['/', '/countries/kz/']) {
      const { headers } = await get(page);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    }
    for (const embed of ['/embed/countries/kz/', '/en/embed/', '/fa/embed/']) {
      const { headers } = await get(embed);
      expect(headers.has('x-frame-options')).toBe(false);
      expect(headers.has('content-security-policy')).toBe(false);
    }
  });
});
