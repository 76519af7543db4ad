import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../testing/test-content.ts';
import { FEED_TYPES, type FeedFormat } from '../../src/core/addresses/feed-address.ts';
import { contentTypeOf } from '../content-types.ts';
import { startBucketServer, type BucketServer, type Change } from './bucket-server.ts';
import { BUCKET, startDeploy } from './deploy.ts';
import {
  added,
  buildSite,
  contentOf,
  digestsOf,
  gone,
  stays,
  taken,
  WITHDRAWN,
  type BuiltSite,
} from './sites.ts';
import { missedDuring } from './whole.ts';

/*
 * docs/publishing/bucket.sh, with a real client, into a bucket on this machine. Two builds go up:
 * the newer one has another app, one more article, one withdrawn article, and one that was deleted
 * without a notice.
 */

const KEPT = 'kept-files.txt';
const isHashed = (file: string) =>
  /^(assets|data\/(lists|search))\/|^data\/(coverage|front)\./.test(file);

let older: BuiltSite;
let newer: BuiltSite;
let server: BucketServer;

beforeAll(async () => {
  older = await buildSite(contentOf(stays, taken, gone));
  newer = await buildSite(
    { ...contentOf(stays, added), [`withdrawn/${taken.id}.json`]: WITHDRAWN },
    { OFFLINE: 'off' },
  );
}, 120_000);
afterAll(async () => {
  await older.remove();
  await newer.remove();
});
beforeEach(async () => {
  server = await startBucketServer(BUCKET);
});
afterEach(() => server.close());

/** A deploy that must succeed. */
const deploy = async (site: Pick<BuiltSite, 'dir'>, env?: Record<string, string>) => {
  const { code, said } = await startDeploy(site.dir, server, env).ended;
  expect([code, said]).toEqual([0, expect.stringContaining('kept for open tabs')]);
};

/** The older build in the bucket, as an earlier deploy left it. */
const seed = ({ files }: BuiltSite) => {
  for (const [file, body] of files)
    server.files.set(file, { body: Buffer.from(body, 'latin1'), headers: {} });
};

const bodyOf = (file: string) => server.files.get(file)?.body.toString('latin1') ?? '';
const inBucket = () =>
  digestsOf(
    new Map(
      [...server.files.keys()].filter((file) => file !== KEPT).map((file) => [file, bodyOf(file)]),
    ),
  );

const puts = () => server.changes.filter(({ kind }) => kind === 'put').map(({ file }) => file);
const deletions = () =>
  server.changes.filter(({ kind }) => kind === 'delete').map(({ file }) => file);
const ofHash = (site: BuiltSite) => [...site.files.keys()].filter(isHashed);

/** Lets only the first changes through. @param count how many */
const first = (count: number) => {
  let left = count;
  return ({ kind }: Pick<Change, 'kind'> | { kind: 'list' }) => kind === 'list' || (left -= 1) >= 0;
};

describe('the bucket recipe', { timeout: 180_000 }, () => {
  it('uploads a whole site, each file with its type and how long it may be kept', async () => {
    await deploy(older);
    expect(inBucket()).toEqual(digestsOf(older.files));
    const feeds: Record<string, FeedFormat> = {
      'feed.xml': 'atom',
      'feed.json': 'json',
      'rss.xml': 'rss',
    };
    for (const [file, { headers }] of server.files) {
      const feed = feeds[path.basename(file)];
      const type = feed
        ? `${FEED_TYPES[feed]}; charset=utf-8`
        : contentTypeOf(path.extname(file)).type;
      const kept = isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
      // And no Content-Encoding: a CDN compresses for clients that can read it.
      expect([file, headers]).toEqual([file, { 'content-type': type, 'cache-control': kept }]);
    }
  });

  it('gives each page the security headers that a bucket cannot send', () => {
    const pages = [...older.files].filter(([file]) => file.endsWith('.html'));
    const without = pages.filter(
      ([, html]) => !html.includes('http-equiv="Content-Security-Policy"'),
    );
    expect(without.map(([file]) => file)).toEqual([]);
  });

  it('replaces a build by a newer one, at no moment of which a reader misses a part', async () => {
    seed(older);
    await deploy(newer);
    expect(missedDuring(older.files, newer.files, server.changes)).toEqual([]);
    expect(puts().slice(-3)).toEqual(['sw.js', 'data/manifest.json', KEPT]);
    const last = server.changes.findIndex(({ file }) => file === 'data/manifest.json');
    expect(server.changes.slice(0, last).filter(({ kind }) => kind === 'delete')).toEqual([]);

    expect(deletions().sort()).toEqual(
      [...older.files.keys()].filter((file) => !newer.files.has(file) && !isHashed(file)).sort(),
    );
    expect(deletions()).toContain(`articles/${gone.id}/index.html`);
    expect(bodyOf(`articles/${taken.id}/index.html`)).toContain('2030');
  });

  it('keeps files with a hash that are gone for so many days, and not those that came back', async () => {
    seed(older);
    await deploy(newer, { KEEP_DAYS: '30', TODAY: '30000' });
    const old = ofHash(older).filter((file) => !newer.files.has(file));
    expect(old.length).toBeGreaterThan(5);
    await deploy(newer, { KEEP_DAYS: '30', TODAY: '30029' });
    expect([...server.files.keys()]).toEqual(expect.arrayContaining(old));
    await deploy(newer, { KEEP_DAYS: '30', TODAY: '30030' });
    expect(inBucket()).toEqual(digestsOf(newer.files));

    const cameBack = Buffer.from(
      ofHash(newer)
        .map((file) => `29000 ${file}\n`)
        .join(''),
    );
    server.files.set(KEPT, { body: cameBack, headers: {} });
    await deploy(newer, { KEEP_DAYS: '30', TODAY: '30031' });
    expect(inBucket()).toEqual(digestsOf(newer.files));
  });

  it('uploads nothing a second time, and everything when told to', async () => {
    const page = new Map([
      ['index.html', 'نص مخترع'],
      ['data/manifest.json', '{}'],
    ]);
    const site = await writeFolder(Object.fromEntries(page));
    await deploy(site);
    expect(puts()).toEqual([...page.keys(), KEPT]);
    await deploy(site);
    expect(puts()).toEqual([...page.keys(), KEPT, KEPT]);
    await deploy(site, { ALL: 'yes' });
    expect(puts()).toEqual([...page.keys(), KEPT, KEPT, ...page.keys(), KEPT]);
    await site.remove();
  });

  it('goes on where it broke off', async () => {
    seed(older);
    server.allows = first(120);
    const { code, said } = await startDeploy(newer.dir, server).ended;
    expect(code).not.toBe(0);
    expect(said).toContain('AccessDenied');
    expect(missedDuring(older.files, newer.files, server.changes)).toEqual([]);
    expect(deletions()).toEqual([]);
    expect(puts()).not.toContain('data/manifest.json');

    const before = new Set(puts());
    server.changes.length = 0;
    server.allows = () => true;
    await deploy(newer, { KEEP_DAYS: '0' });
    expect(inBucket()).toEqual(digestsOf(newer.files));
    expect(puts().filter((file) => before.has(file))).toEqual([]);
  });

  it('leads back from a deploy that was killed in the middle to the build of before', async () => {
    seed(older);
    const started = startDeploy(newer.dir, server);
    server.allows = ({ kind }) => {
      if (kind === 'put' && server.changes.length === 60) started.kill();
      return true;
    };
    expect((await started.ended).code).not.toBe(0);
    expect(missedDuring(older.files, newer.files, server.changes)).toEqual([]);
    server.allows = () => true;
    await deploy(older, { KEEP_DAYS: '0' });
    expect(inBucket()).toEqual(digestsOf(older.files));
  });

  it('changes nothing when it cannot see what is there, or has nothing to upload', async () => {
    seed(older);
    server.allows = ({ kind }) => kind !== 'list';
    expect((await startDeploy(newer.dir, server).ended).code).not.toBe(0);
    const { code, said } = await startDeploy(path.dirname(newer.dir), server).ended;
    expect([code, said]).toEqual([1, expect.stringContaining('run: npm run build')]);
    expect(server.changes).toEqual([]);
  });
});
