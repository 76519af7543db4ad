import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Hosts that answer each path with exactly these bytes. */
const serve = async (answers: Record<string, string | Uint8Array>): Promise<string> => {
  const server = createServer((socket) => {
    socket.once('data', (request) => {
      const asked = request.toString('latin1').split(' ')[1] ?? '';
      socket.end(answers[asked] ?? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
    });
    socket.on('error', () => {});
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const answer = (body: string | Uint8Array, headers = '', status = '200 OK') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers}connection: close\r\n\r\n`),
    Buffer.from(body as string),
  ]);
const feed = (text = 'نص.') =>
  `<rss version="2.0"><channel><title>س</title><item><title>خبر مخترع</title><description>${text}</description></item></channel></rss>`;

const take = async (answers: Record<string, string | Uint8Array>, asked = '/feed') => {
  const folder = await makeFolder();
  const address = await serve(answers);
  const { code, report } = await runImport(folder, [address + asked], { fetch });
  const articles = await readImported(folder, report);
  return { code, report, articles, reason: report.refused[0]?.reason ?? '' };
};

describe('an odd answer that holds a feed is read', () => {
  const LOCATION = Buffer.from('location: /خبر\r\ncontent-length: 0\r\n').toString('latin1');
  it.each<[string, Record<string, Uint8Array>]>([
    [
      'compressed without a word',
      { '/feed': answer(gzipSync(feed()), 'content-type: application/x-gzip\r\n') },
    ],
    [
      'behind warnings',
      { '/feed': answer(`<br />\n<b>Warning</b>: x<br />\n<?xml version="1.0"?>${feed()}`) },
    ],
    ['with a stray NUL', { '/feed': answer(feed('نص\0.')) }],
    ['with spaces before it', { '/feed': answer(`\r\n\r\n  ${feed()}`) }],
    ['with two marks', { '/feed': answer(`\uFEFF\uFEFF${feed()}`) }],
    [
      'behind an address in UTF-8',
      {
        '/feed': Buffer.from(
          `HTTP/1.1 302 Found\r\n${LOCATION}connection: close\r\n\r\n`,
          'latin1',
        ),
        '/%D8%AE%D8%A8%D8%B1': answer(feed()),
      },
    ],
  ])('%s', async (_what, answers) => {
    const { code, articles } = await take(answers);
    expect(code).toBe(0);
    expect(articles[0]).toMatchObject({ title: 'خبر مخترع', body: [{ text: 'نص.' }] });
  });
});

describe('any other odd answer is refused with what to do', () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      'an & that is not escaped',
      answer(feed('AT&T 5 < 6')),
      /line 1, column \d+, near «.*AT&T.*»: an & that begins no entity; write &amp;/,
    ],
    [
      'a < that is not escaped',
      answer(feed('أ\nب 5 < 6')),
      /line 2, column 6, near «.*5 < 6.*»: a < that begins no element; write &lt;/,
    ],
    ['half a feed', answer(feed().slice(0, -60)), /ends in the middle/],
    ['half a gzip', answer(gzipSync(feed()).subarray(0, 60)), /expected a whole gzip/],
    [
      'more than was sent',
      answer(feed(), 'content-length: 9999\r\n'),
      /could not be fetched: .*; try again/,
    ],
    ['no address to go to', answer('', 'location: \r\n', '302 Found'), /found 302/],
    ['a password asked for', answer('', '', '401 Unauthorized'), /401.*password/],
    [
      'too many questions',
      answer('', 'retry-after: 3600\r\n', '429 Too Many Requests'),
      /429.*3600/,
    ],
    ['gone', answer('', '', '410 Gone'), /410.*take it from/],
    ['nothing', answer('', '', '204 No Content'), /204/],
  ])('%s', async (_what, bytes, reason) => {
    const result = await take({ '/feed': bytes });
    expect(result.code).toBe(1);
    expect(result.reason).toMatch(reason);
  });

  it('a page where the list of feeds has a feed, with the feed that it names', async () => {
    const folder = await makeFolder();
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    const address = await serve({
      '/page': answer(`<!doctype html><html><head><title>خبر</title>${link}</head><p>نص</html>`),
      '/moved': answer('<html><meta http-equiv="refresh" content="0; url=/feed"><title>x</title>'),
      '/feed': answer(feed()),
    });
    const list = ['/page', '/moved', '/feed'].map((each) => ({ url: address + each }));
    await writeFile(path.join(folder, 'feeds.json'), JSON.stringify(list));
    const { report } = await runImport(folder, ['--feeds'], { fetch });
    expect(report.imported).toHaveLength(1);
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      `expected a feed, found the web page «خبر»; its feed is ${address}/feed; correct the address in feeds.json`,
      expect.stringContaining(`it leads on to ${address}/feed`),
    ]);
  });
});

describe('secrets in addresses', () => {
  it('are neither printed nor stored', async () => {
    const folder = await makeFolder();
    const address = await serve({
      '/p?token=s3cret-t0ken&page=1': answer(
        '<html><title>خبر مخترع هنا</title><article><p>نص.</p><img src="/x.png?sig=s3cret-t0ken"></article></html>',
      ),
    });
    const names = [
      `${address}/p?token=s3cret-t0ken&page=1`,
      `${address.replace('//', '//user:s3cret-pass@')}/feed`,
      `${address}/none?api_key=s3cret-t0ken`,
    ];
    const { report, errors } = await runImport(folder, names, { fetch });
    const said = JSON.stringify([report, errors, await readImported(folder, report)]);
    expect(report.imported).toHaveLength(1);
    expect(said).toContain('page=1');
    expect(said).not.toContain('s3cret');
  });
});
