import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from './static-server.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'static-server-'));
const DIR = join(ROOT, 'dist');
const HOME = '<!doctype html><title>الأخبار</title>'.repeat(40);
const FILES = {
  '../secret.txt': 'outside',
  '../secret.html': 'outside',
  '../dist-of-others/secret.txt': 'outside',
  'index.html': HOME,
  '404.html': 'not found page',
  'articles/one/index.html': 'one',
  'articles/two.html': 'two',
  'assets/app-BxY_3-k9.js': 'app',
  'assets/plain.js': 'plain',
  'data/manifest.json': '{}',
  'data/list.0a1b2c3d4e.json': '[]',
  'data/search/0a1b2c3d4e/t0.bin': 'x',
  'data/articles/uzbekistan-airlines.json': '{}',
  'feed.xml': '<feed/>',
  'font.woff2': 'font',
  'site.webmanifest': '{}',
  _headers:
    "# policy\n/*\n  Content-Security-Policy: default-src 'self'; img-src https://a.example:8\n/feed.xml\n  Cache-Control: max-age=60\n",
};

/** The raw path goes on the wire unchanged, unlike with `fetch`, which resolves `..` itself. */
const get = (url: string, path: string, headers = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (done, fail) => {
      const { hostname, port } = new URL(url);
      request({ hostname, port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', fail)
        .end();
    },
  );

let site: Awaited<ReturnType<typeof startStaticServer>>;
let mounted: typeof site;
let clean: typeof site;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(DIR, path)), { recursive: true });
    writeFileSync(join(DIR, path), text);
  }
  site = await startStaticServer({ dir: DIR, compress: true });
  mounted = await startStaticServer({ dir: DIR, base: 'sub/path' });
  clean = await startStaticServer({ dir: DIR, cleanUrls: true });
});

afterAll(async () => {
  await Promise.all([site, mounted, clean].map((server) => server.close()));
  rmSync(ROOT, { recursive: true });
});

describe('a static host', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/index.html', 200, 'text/html; charset=utf-8'],
    ['/articles/one/?utm_source=x', 200, 'text/html; charset=utf-8'],
    ['/assets/plain.js', 200, 'text/javascript; charset=utf-8'],
    ['/data/manifest.json', 200, 'application/json; charset=utf-8'],
    ['/feed.xml', 200, 'application/xml; charset=utf-8'],
    ['/font.woff2', 200, 'font/woff2'],
    ['/site.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
    ['/assets/', 404, 'text/html; charset=utf-8'],
    ['/assets', 404, 'text/html; charset=utf-8'],
    ['/feed.xml/', 404, 'text/html; charset=utf-8'],
    ['/_headers', 404, 'text/html; charset=utf-8'],
    ['/%E0%A4%A', 404, 'text/plain; charset=utf-8'],
    ['/a%00b', 404, 'text/plain; charset=utf-8'],
  ])('answers %s with %i, %s', async (path, status, type) => {
    const response = await get(site.url, path);
    expect([response.status, response.headers['content-type']]).toEqual([status, type]);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/dist-of-others/secret.txt',
    '/articles/../../secret.txt',
  ])('never leaves its folder for %s', async (path) => {
    const response = await get(site.url, path);
    expect([response.status, response.body.toString()]).toEqual([404, 'not found page']);
  });

  it.each([
    ['/articles/two', 200, 'two'],
    ['/articles/two.html', 200, 'two'],
    ['/articles/one/', 200, 'one'],
    ['/articles/two/', 404, 'not found page'],
    ['/articles/three', 404, 'not found page'],
    ['/..%2fsecret', 404, 'not found page'],
  ])('with clean addresses answers %s with %i, %s', async (path, status, body) => {
    const response = await get(clean.url, path);
    expect([response.status, response.body.toString()]).toEqual([status, body]);
  });

  it('has no clean addresses unless they are asked for', async () => {
    const response = await get(site.url, '/articles/two');
    expect(response.status).toBe(404);
  });

  it.each([
    ['/articles/one', '/articles/one/'],
    ['/articles/one?a=1&b=?', '/articles/one/?a=1&b=?'],
    ['//articles/one', '/articles/one/'],
  ])('adds the missing slash of a folder: %s to %s', async (path, location) => {
    const response = await get(site.url, path);
    expect([response.status, response.headers.location]).toEqual([301, location]);
  });

  it.each([
    ['/assets/app-BxY_3-k9.js', 'public, max-age=31536000, immutable'],
    ['/data/list.0a1b2c3d4e.json', 'public, max-age=31536000, immutable'],
    ['/data/search/0a1b2c3d4e/t0.bin', 'public, max-age=31536000, immutable'],
    ['/assets/plain.js', 'no-cache'],
    ['/data/manifest.json', 'no-cache'],
    ['/data/articles/uzbekistan-airlines.json', 'no-cache'],
    ['/feed.xml', 'max-age=60'],
  ])('lets %s be kept: %s', async (path, expected) => {
    expect((await get(site.url, path)).headers['cache-control']).toBe(expected);
  });

  it('sends the headers of the _headers file, colons in values included', async () => {
    const { headers } = await get(site.url, '/no-such-page');
    expect(headers['content-security-policy']).toBe(
      "default-src 'self'; img-src https://a.example:8",
    );
  });

  it('compresses text for those who accept it, and only then', async () => {
    const small = await get(site.url, '/', { 'accept-encoding': 'gzip, br' });
    const plain = await get(site.url, '/', { 'accept-encoding': 'gzip' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.body.byteLength).toBeLessThan(plain.body.byteLength);
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, HOME]);
  });

  it('answers HEAD without a body, and no method that writes', async () => {
    const head = await get(site.url, '/feed.xml', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.byteLength]).toEqual([
      200,
      '7',
      0,
    ]);
    expect((await get(site.url, '/', {}, 'POST')).status).toBe(405);
  });

  it('answers under its mount path only', async () => {
    const at = async (path: string) => (await get(mounted.url, path)).status;
    expect(mounted.url).toMatch(/:\d+\/sub\/path\/$/);
    expect(
      await Promise.all(
        ['/sub/path/', '/sub/path/feed.xml', '/sub/path', '/', '/feed.xml'].map(at),
      ),
    ).toEqual([200, 200, 301, 404, 404]);
    expect((await get(mounted.url, '/articles/one/')).body.toString()).toBe('404\n');
  });
});

describe('a static host with a certificate', () => {
  it('serves the same by HTTP/2, and ends with its connections open', async () => {
    const certificate = await getCertificate(join(ROOT, 'certificate'));
    const safe = await startStaticServer({ dir: DIR, compress: true, certificate });
    const client = connect(safe.url, { rejectUnauthorized: false });
    const asked = client.request({ ':path': '/data/manifest.json' });
    const [headers] = (await once(asked, 'response')) as [Record<string, unknown>];
    expect(headers).toMatchObject({
      ':status': 200,
      'content-type': 'application/json; charset=utf-8',
    });
    expect(await textOf(asked)).toBe(FILES['data/manifest.json']);
    await safe.close();
    client.destroy();
  });
});
