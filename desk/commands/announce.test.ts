import { describe, expect, it, onTestFinished } from 'vitest';
import { inventSiteFile } from '../../tools/testing/invent-site-file.ts';
import { serveLocally } from '../../tools/testing/serve-locally.ts';
import { writeFolder, type FileContent } from '../../tools/testing/test-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { runDesk } from '../program.ts';

const ADDRESS = 'https://news.example/sub/';
const KEY = 'invented-key';
const CHANGED = `assets/app-12345678.js
cards/all.png
data/articles/one.json
articles/one/index.html
articles/one/p1/index.html
articles/withdrawn/index.html
embed/index.html
en/articles/one/index.html
countries/kz/feed.xml
feed.json
index.html
saved/index.html
data/manifest.json
`;
const at = (...paths: string[]) => paths.map((path) => ADDRESS + path);
const PAGES = at('articles/one/', 'articles/withdrawn/', 'en/articles/one/', '');
const FEEDS = at('countries/kz/feed.xml', 'feed.json');

const locations = (addresses: readonly string[]) =>
  addresses.map((each) => `<url><loc>${each}</loc></url>`).join('\n');

/** The files of a built site that announcing reads. */
const FILES: Record<string, FileContent> = {
  'dist/robots.txt': `User-agent: *\nAllow: /\nSitemap: ${ADDRESS}sitemap.xml\n`,
  'dist/sitemap.xml': `<sitemapindex><sitemap><loc>${ADDRESS}sitemap-1.xml</loc></sitemap></sitemapindex>`,
  'dist/sitemap-1.xml': locations(at('articles/one/', 'en/articles/one/', '')),
  [`dist/${KEY}.txt`]: KEY,
  'dist.changed.txt': CHANGED,
};

type Received = { path: string; type: string | undefined; agent: string | undefined; body: string };

type Start = {
  /** The status with which each path is answered. */
  statuses?: Record<string, number>;
  /** Files with other contents, or missing ones. */
  changes?: Record<string, FileContent | null>;
  announce?: (host: string) => object | undefined;
};

const tellAll = (host: string) => ({
  hubs: [`${host}/hub`, `${host}/other-hub`],
  indexNow: { key: KEY, endpoint: `${host}/indexnow` },
});

/** Hubs and a search engine on this machine, and a site whose newsroom names them. */
const start = async ({ statuses = {}, changes = {}, announce = tellAll }: Start = {}) => {
  const received: Received[] = [];
  const host = await serveLocally((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const path = request.url ?? '';
      const { 'content-type': type, 'user-agent': agent } = request.headers;
      received.push({ path, type, agent, body });
      response.writeHead(statuses[path] ?? 202, { 'retry-after': '60', location: '/moved' }).end();
    });
  });
  const { announce: _, ...said } = inventSiteFile();
  const own = announce(host);
  const site = own === undefined ? said : { ...said, announce: own };
  const files = Object.entries({ ...FILES, 'content/site.json': site, ...changes });
  const folder = await writeFolder(
    Object.fromEntries(files.flatMap(([file, text]) => (text === null ? [] : [[file, text]]))),
  );
  onTestFinished(folder.remove);
  const run = async (...options: string[]) => {
    const desk = createTestDesk({ contentDir: `${folder.dir}/content`, fetch });
    const code = await runDesk(['announce', '--dist', `${folder.dir}/dist`, ...options], desk);
    return { code, printed: desk.printed.join('\n'), errors: desk.errors.join('\n') };
  };
  return { host, run, received };
};

describe('desk announce', () => {
  it('tells each hub of each changed feed, and the engine of the pages that it shows', async () => {
    const { run, received, host } = await start();
    const { code, printed } = await run();
    expect(code).toBe(0);
    const hubs = received.filter(({ path }) => path.endsWith('hub'));
    expect(hubs.map(({ path, body }) => [path, ...new URLSearchParams(body).values()])).toEqual(
      ['/hub', '/other-hub'].flatMap((hub) => FEEDS.map((feed) => [hub, 'publish', feed])),
    );
    expect(hubs[0]?.type).toBe('application/x-www-form-urlencoded');
    expect(hubs[0]?.agent).toContain('central-asia-reader');
    const [engine, ...others] = received.filter(({ path }) => path === '/indexnow');
    expect(others).toEqual([]);
    expect(JSON.parse(engine?.body ?? '')).toEqual({
      host: 'news.example',
      key: KEY,
      keyLocation: `${ADDRESS}${KEY}.txt`,
      urlList: PAGES,
    });
    expect(printed).toBe(
      `${host}/hub: told of 2 feeds\n${host}/other-hub: told of 2 feeds\n${host}/indexnow: told of 4 pages`,
    );
  });

  it('sends nothing without the setting, and says so', async () => {
    const { run, received } = await start({ announce: () => undefined });
    const printed = 'nothing is sent: content/site.json has no "announce"';
    expect([await run(), received]).toEqual([{ code: 0, printed, errors: '' }, []]);
  });

  it('sends nothing for a dry run, and shows what it would', async () => {
    const { run, received, host } = await start();
    const { code, printed } = await run('--dry-run');
    expect([code, received]).toEqual([0, []]);
    expect(printed).toContain(`would tell ${host}/hub of 1 feed\n  ${FEEDS[0]}`);
    expect(printed).toContain(`would tell ${host}/indexnow of 4 pages\n  ${PAGES[0]}`);
    const { told } = JSON.parse((await run('--dry-run', '--json')).printed) as { told: object[] };
    expect(told).toHaveLength(5);
    expect(received).toEqual([]);
  });

  it.each([
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'https://[::1]:8080/',
    'https://192.168.1.2/',
    'https://machine/',
    'https://news.localhost/',
    'https://news.internal/sub/',
  ])('never tells of addresses that nobody can reach: %s', async (address) => {
    const robots = `Sitemap: ${address}sitemap.xml\n`;
    const { run, received } = await start({ changes: { 'dist/robots.txt': robots } });
    const { code, errors } = await run();
    expect([code, received]).toEqual([1, []]);
    expect(errors).toContain(`found:    ${address}`);
    expect(errors).toContain('SITE_URL=');
  });

  it.each<[string, number, RegExp]>([
    [
      '/hub',
      400,
      /hub: told of 0 feeds\n.*feed\.xml: .* found 400; see whether .*\n {2}1 feed not sent/,
    ],
    ['/hub', 429, /found 429; try again later \(it says: 60\)/],
    ['/other-hub', 301, /it moved to \/moved; write that address/],
    ['/indexnow', 403, /indexnow: told of 0 pages\n.* did not find the key/],
    ['/indexnow', 422, /those of another host/],
    ['/indexnow', 503, /try again later/],
  ])(
    'says what is wrong where %s answers %i, and goes on with the others',
    async (path, status, said) => {
      const { run, received } = await start({ statuses: { [path]: status } });
      const { code, printed } = await run();
      expect(code).toBe(1);
      expect(printed).toMatch(said);
      const told = received.map((each) => each.path);
      expect(told.filter((each) => each === path)).toHaveLength(1);
      expect(new Set(told)).toEqual(new Set(['/hub', '/other-hub', '/indexnow']));
    },
  );

  it('says that nobody answers', async () => {
    const { run } = await start({ announce: () => ({ hubs: ['http://127.0.0.1:9/'] }) });
    const { code, printed } = await run('--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      told: [{ status: null, problem: expect.stringContaining('no answer') as string }, {}],
    });
  });

  it.each<[Record<string, FileContent | null>, RegExp]>([
    [{ 'dist/robots.txt': null }, /expected: a built site/],
    [{ 'dist.changed.txt': null }, /dist\.changed\.txt\n {2}expected: the list/],
    [{ [`dist/${KEY}.txt`]: null }, /expected: the file of the key of IndexNow, invented-key\.txt/],
    [{ 'content/site.json': '{' }, /site\.json/],
  ])('refuses a site that lacks something: %#', async (changes, said) => {
    const { run, received } = await start({ changes });
    const { code, errors } = await run();
    expect([code, received]).toEqual([1, []]);
    expect(errors).toMatch(said);
  });

  it('has nothing to tell after a build that changed nothing', async () => {
    const { run, received } = await start({ changes: { 'dist.changed.txt': '' } });
    expect(await run()).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^nothing to tell/) as string,
    });
    expect(received).toEqual([]);
  });

  it('ends with 2 when the command line is wrong', async () => {
    const { run } = await start();
    expect((await run('--no-such-option')).code).toBe(2);
  });
});
