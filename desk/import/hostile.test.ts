import { mkdir, open, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

/** Imports a file with this content from a folder of its own. */
const take = async (content: string | Uint8Array, name = 'input') => {
  const root = await makeFolder();
  const folder = path.join(root, 'content');
  await mkdir(folder);
  const file = path.join(root, name);
  await writeFile(file, content);
  const result = await runImport(folder, [file]);
  expect((await readdir(root)).sort()).toEqual(['content', name].sort());
  return { ...result, articles: await readImported(folder, result.report), folder };
};

const reasonFor = async (content: string | Uint8Array, name?: string) =>
  (await take(content, name)).report.refused.map(({ reason }) => reason).join('\n');

const rss = (item: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>س</title><item>${item}</item></channel></rss>`;

describe('hostile input', () => {
  it('expands no entities', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    expect(await reasonFor(rss('<title>&l9;</title>', bomb))).toContain('entities of its own');
    const outside = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>';
    expect(await reasonFor(rss('<title>&f;</title>', outside))).toContain('entities of its own');
    // Hidden behind another declaration, or without a recognisable subset.
    const hidden =
      '<!-- --><!DOCTYPE rss SYSTEM "x" \n [ <!ENTITY f SYSTEM "file:///etc/hostname">]>';
    expect(await reasonFor(rss('<title>&f;</title>', hidden))).toContain('entities of its own');
  });

  it('makes a clean article of script and overrides in every field', async () => {
    const evil =
      '\u202E<script>alert(1)</script>خبر <img src=x onerror=alert(1)> &lt;script&gt;alert(2)&lt;/script&gt; \u0000\u2066نص';
    const record = {
      id: '../../../evil',
      title: evil,
      content: evil,
      date: evil,
      source: evil,
      author: evil,
      url: `javascript:${evil}`,
    };
    const { code, articles, folder } = await take(JSON.stringify(record));
    expect(code).toBe(0);
    expect(JSON.stringify(articles)).not.toMatch(
      /script|alert|onerror|[\u202A-\u202E\u2066-\u2069]/,
    );
    expect(articles[0]).toMatchObject({
      title: 'خبر نص',
      publishedAt: null,
      source: { name: 'خبر نص', url: null },
    });
    expect((await readContent(folder)).articles).toHaveLength(1);
  });

  it('leaves out addresses that are no addresses of the web', async () => {
    const html =
      '<p><a href="javascript:alert(1)">أول</a> <a href="JaVa\nScript:x">ثان</a> <a href="//web.example/x">ثالث</a> <a href="data:x,y">رابع</a></p>';
    const { articles } = await take(
      rss(
        `<title>خبر</title><link>https://a.example/</link><description><![CDATA[${html}]]></description>`,
      ),
    );
    expect(JSON.stringify(articles[0]?.body).match(/"href":"[^"]*"/g)).toEqual([
      '"href":"https://web.example/x"',
    ]);
  });

  it('reads what is nested deeper than any stack', async () => {
    const deep = `${'<div>'.repeat(100_000)}نص`;
    expect((await take(`<title>خبر</title><body>${deep}`)).articles[0]?.body).toHaveLength(1);
    const xml = rss(`<title>خبر</title>${'<a>'.repeat(100_000)}`);
    expect((await take(xml)).code).toBe(1);
    const json = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await take(json)).code).toBe(1);
    expect((await take(`# خبر\n\n${'> '.repeat(2000)}نص`, 'deep.md')).code).toBe(0);
  });

  it('refuses a text that is too large for an article, and a title that is too long', async () => {
    const large = JSON.stringify({ title: 'خبر', content: 'نص '.repeat(400_000) });
    expect(await reasonFor(large)).toMatch(
      /body: expected at most 1000 kB; split it; found \d+ kB/,
    );
    expect(await reasonFor(JSON.stringify({ title: 'خ'.repeat(301) }))).toContain('at most 300');
  });

  it('refuses a file of 500 MB at once, and reads past a line that never ends', async () => {
    const root = await makeFolder();
    const file = path.join(root, 'huge.xml');
    const handle = await open(file, 'w');
    await handle.truncate(500_000_000);
    await handle.close();
    const { report } = await runImport(path.join(root, 'content'), [file]);
    expect(report.refused[0]?.reason).toContain('found 500 MB');
    const lines = `{"title":"أول"}\n{"title":"${'x'.repeat(6_000_000)}"}\n{"title":"ثالث"}`;
    const { articles, report: second } = await take(lines);
    expect(articles.map(({ title }) => title)).toEqual(['أول', 'ثالث']);
    expect(second.refused).toMatchObject([{ where: expect.stringContaining('line 2') as string }]);
  });

  it('writes no file through a link that lies where its own temporary file would', async () => {
    const root = await makeFolder();
    const folder = path.join(root, 'content');
    await mkdir(path.join(folder, 'articles/undated'), { recursive: true });
    await writeFile(path.join(root, 'victim'), 'kept');
    await symlink(path.join(root, 'victim'), path.join(folder, 'articles/undated/khbr.json'));
    const file = path.join(root, 'in.jsonl');
    await writeFile(file, '{"title":"خبر"}');
    const { report } = await runImport(folder, [file]);
    expect(report.imported[0]?.id).toBe('khbr-2');
  });

  it('says what is wrong with a field of the wrong type', async () => {
    expect(await reasonFor('{"title":{"a":1}}')).toBe('title: expected a text, found a object');
    expect(await reasonFor('{"title":"خبر","body":[]}')).toContain('content/articles');
    expect(await reasonFor('[1]')).toContain('expected an object');
    expect(await reasonFor('---\ntitle: [\n---\n')).toContain('front matter');
    expect(await reasonFor('no format at all')).toContain('expected a feed');
    expect(await reasonFor('')).toContain('found nothing');
  });
});
