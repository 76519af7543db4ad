import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { serveLocally } from '../../tools/testing/serve-locally.ts';
import { makeFolder, readImported, runImport, snapshot } from '../../tools/testing/test-import.ts';

const post = (at: number) => ({
  id: at,
  link: `https://wp.example/invented-post-${at}/`,
  guid: { rendered: `https://wp.example/?p=${at}` },
  date: '2022-09-12T14:30:00',
  date_gmt: '2022-09-12T09:30:00',
  status: 'publish',
  title: { rendered: `خبر مخترع &#8220;${at}&#8221;` },
  content: { rendered: '<p>نص.</p>', protected: false },
});

describe('import from the web', () => {
  it('reads all pages of the REST API of WordPress, and tells of one that fails', async () => {
    const address = await serveLocally((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      if (page === 3) response.writeHead(500).end();
      else
        response
          .writeHead(200, { 'x-wp-totalpages': '4', 'content-type': 'application/json' })
          .end(JSON.stringify([post(page * 2), post(page * 2 + 1)]));
    });
    const folder = await makeFolder();
    const name = `${address}/wp-json/wp/v2/posts?per_page=2`;
    const { code, report } = await runImport(folder, [name], { fetch });
    expect(code).toBe(1);
    expect(report.imported).toHaveLength(6);
    expect(report.refused).toMatchObject([{ where: `${name}&page=3` }]);
    const [first] = await readImported(folder, report);
    expect(first).toMatchObject({ title: 'خبر مخترع “2”', publishedAt: '2022-09-12T09:30:00Z' });
  });

  it('trusts the bytes more than a hostile content type', async () => {
    const feed =
      '<rss version="2.0"><channel><title>س</title><item><title>خبر مخترع</title></item></channel></rss>';
    const address = await serveLocally((_, response) => {
      response
        .writeHead(200, { 'content-type': 'image/png; charset=x-unknown"><script>' })
        .end(feed);
    });
    const { code, report } = await runImport(await makeFolder(), [address], { fetch });
    expect(code).toBe(0);
    expect(report.imported).toHaveLength(1);
  });

  it('takes the encoding from the header', async () => {
    const feed = Buffer.from([
      ...Buffer.from('<rss version="2.0"><channel><title>x</title><item><title>'),
      0xce,
      0xc8,
      0xd1,
      ...Buffer.from('</title></item></channel></rss>'),
    ]);
    const address = await serveLocally((_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1256' }).end(feed);
    });
    const folder = await makeFolder();
    const { report } = await runImport(folder, [address], { fetch });
    expect((await readImported(folder, report))[0]?.title).toBe('خبر');
  });

  it('fetches pictures with --images, and keeps them in a later import without it', async () => {
    const picture = await sharp({
      create: { width: 40, height: 30, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer();
    let content = '<p>نص.</p>';
    const address = await serveLocally((request, response) => {
      if (request.url === '/p.png') response.end(picture);
      else if (request.url === '/fake.jpg')
        response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<svg onload="alert(1)"/>');
      else if (request.url === '/cut.png') response.end(picture.subarray(0, -30));
      else response.end(JSON.stringify([{ ...post(1), content: { rendered: content } }]));
    });
    content += `<figure><img src="${address}/p.png" alt="مربع أحمر"><figcaption>شرح</figcaption></figure><img src="${address}/fake.jpg" alt="زائفة"><img src="${address}/cut.png" alt="ناقصة"><img src="${address}/none.png">`;
    const folder = await makeFolder();
    await mkdir(path.join(folder, 'articles'));
    const { report } = await runImport(folder, [address, '--images'], { fetch });
    expect(report.notes.map(({ note }) => note)).toEqual([
      expect.stringContaining('a JPEG, PNG, WebP or AVIF'),
      expect.stringContaining('a whole picture; save or fetch it again'),
      expect.stringContaining('nothing describes it'),
    ]);
    const [article] = (await readContent(folder)).articles;
    expect(article?.body[1]).toMatchObject({
      type: 'image',
      alt: 'مربع أحمر',
      caption: 'شرح',
      width: 40,
      height: 30,
    });

    content += '<p>نص جديد.</p>';
    const later = await runImport(folder, [address], { fetch });
    expect(later.report.updated).toHaveLength(1);
    expect((await readContent(folder)).articles[0]?.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'image',
      'paragraph',
    ]);
    expect(Object.keys(await snapshot(path.join(folder, 'media')))).toHaveLength(1);
  });
});
