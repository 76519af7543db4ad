import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const FEED = `<rss version="2.0"><channel><title>Own name</title><item><title>خبر مخترع</title>
<link>https://feed.invalid/invented-item/</link></item></channel></rss>`;

const answer: typeof fetch = async () =>
  new Response(FEED, { headers: { 'content-type': 'application/rss+xml' } });

describe('import --feeds', () => {
  it('reads every feed of content/feeds.json, under the publisher’s name given there', async () => {
    const folder = await makeFolder();
    const feeds = [{ url: 'https://feed.invalid/rss', source: 'ناشر مخترع' }];
    await writeFile(path.join(folder, 'feeds.json'), JSON.stringify(feeds));
    const { code, report } = await runImport(folder, ['--feeds'], { fetch: answer });
    expect(code).toBe(0);
    const [article] = await readImported(folder, report);
    expect(article?.source?.name).toBe('ناشر مخترع');
  });

  it.each([
    ['no file', null, 'found no file'],
    ['no JSON', '{', 'expected valid JSON'],
    ['another address', '[{ "url": "file:///etc/passwd" }]', '[0].url: expected an address'],
    ['an unknown field', '[{ "url": "https://a.invalid", "x": 1 }]', '[0].x'],
  ])('refuses %s and names the file', async (_what, text, message) => {
    const folder = await makeFolder();
    if (text !== null) await writeFile(path.join(folder, 'feeds.json'), text);
    const desk = createTestDesk({ contentDir: folder });
    expect(await runDesk(['import', '--feeds'], desk)).toBe(1);
    expect(desk.errors.join('\n')).toContain('feeds.json');
    expect(desk.errors.join('\n')).toContain(message);
  });

  it('wants to know what to import', async () => {
    const desk = createTestDesk({ contentDir: await makeFolder() });
    expect(await runDesk(['import'], desk)).toBe(2);
    expect(desk.errors.join('\n')).toContain('--feeds');
  });
});
