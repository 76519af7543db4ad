import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const FEED = `<rss version="2.0"><channel><title>Own name</title><item><title>خبر مخترع</title>
<link>https://feed.invalid/invented-item/</link></item></channel></rss>`;

const answer: typeof fetch = async () =>
  new Response(FEED, { headers: { 'content-type': 'application/rss+xml' } });

describe('import --feeds', () => {
  it.each([
    ['as it is', ''],
    ['with the mark that some editors put at the beginning', '\uFEFF'],
  ])('reads content/feeds.json %s: every feed, under the name given there', async (_how, mark) => {
    const folder = await makeFolder();
    const feeds = [{ url: 'https://feed.invalid/rss', source: 'ناشر مخترع' }];
    await writeFile(path.join(folder, 'feeds.json'), mark + JSON.stringify(feeds));
    const { code, report } = await runImport(folder, ['--feeds'], { fetch: answer });
    expect(code).toBe(0);
    const [article] = await readImported(folder, report);
    expect(article?.source?.name).toBe('ناشر مخترع');
  });

  it.each([
    ['the list', 'ur', [], 'ur'],
    ['the command, whatever the list says,', 'ur', ['--lang', 'fa'], 'fa'],
    ['nobody', undefined, [], undefined],
  ])('gives the articles the language that %s names', async (_who, lang, words, given) => {
    const folder = await makeFolder();
    const feeds = [{ url: 'https://feed.invalid/rss', lang }];
    await writeFile(path.join(folder, 'feeds.json'), JSON.stringify(feeds));
    const { report } = await runImport(folder, ['--feeds', ...words], { fetch: answer });
    const [article] = await readImported(folder, report);
    expect(article?.lang).toBe(given);
  });

  it.each([
    ['where the feed’s entry says under what terms', true, [], 1],
    ['not with --no-images', true, ['--no-images'], 0],
    ['not where it says nothing', false, [], 0],
    ['asked for, also there', false, ['--images'], 1],
  ])('fetches pictures %s', async (_what, isAllowed, words, fetched) => {
    const folder = await makeFolder();
    const picture = await drawPicture(800, 400).jpeg().toBuffer();
    const feed = FEED.replace(
      '</item>',
      '<description><![CDATA[<p>نص.</p><img src="https://feed.invalid/p" alt="قرص تجريبي">]]></description></item>',
    );
    const terms = { licence: 'CC BY 4.0', credit: 'وكالة مخترعة' };
    const feeds = [{ url: 'https://feed.invalid/rss', ...(isAllowed && { pictures: terms }) }];
    await writeFile(path.join(folder, 'feeds.json'), JSON.stringify(feeds));
    const { report } = await runImport(folder, ['--feeds', ...words], {
      fetch: async (url) =>
        String(url instanceof Request ? url.url : url).endsWith('/p')
          ? new Response(picture)
          : new Response(feed, { headers: { 'content-type': 'application/rss+xml' } }),
    });
    const [article] = await readImported(folder, report);
    const images = article?.body.filter(({ type }) => type === 'image') ?? [];
    expect(images).toHaveLength(fetched);
    if (fetched > 0)
      expect(images[0]).toMatchObject({
        alt: 'قرص تجريبي',
        width: 800,
        height: 400,
        ...(isAllowed && { credit: 'وكالة مخترعة (CC BY 4.0)' }),
      });
  });

  it.each([
    ['no file', null, 'found no file'],
    ['no JSON', '{', 'expected valid JSON'],
    ['another address', '[{ "url": "file:///etc/passwd" }]', '[0].url: expected an address'],
    ['an unknown language', '[{ "url": "https://a.invalid", "lang": "de" }]', '[0].lang: expected'],
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
