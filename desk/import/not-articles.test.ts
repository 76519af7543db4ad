import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runImport, takeText } from '../../tools/testing/test-import.ts';

const KIND = 'http://schemas.google.com/g/2005#kind';
const blogger = (id: string, kind: string, more = '') =>
  `<entry><id>tag:x,${id}</id><category scheme='${KIND}' term='http://schemas.google.com/blogger/2008/kind#${kind}'/><title type='text'>عنوان ${id}</title><content type='html'>نص</content>${more}</entry>`;
const ATOM =
  "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>س</title>";

const wxr = (...items: string[]) =>
  `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="x"><channel><title>س</title>${items.join('')}</channel></rss>`;
const item = (title: string, type: string, status = 'publish') =>
  `<item><title>${title}</title><content:encoded><![CDATA[<p>نص ${title}.</p>]]></content:encoded><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;

const said = async (text: string, name: string) => {
  const { code, articles, report } = await takeText(text, name);
  const reasons = (list: { reason: string }[]) => list.map(({ reason }) => reason).join('\n');
  return {
    code,
    titles: articles.map(({ title }) => title),
    skipped: reasons(report.skipped),
    refused: reasons(report.refused),
  };
};

describe('what is no article', () => {
  it('is skipped in an export of Blogger: settings, templates, comments, drafts', async () => {
    const draft = '<app:control><app:draft>yes</app:draft></app:control>';
    const { code, titles, skipped } = await said(
      `${ATOM}${blogger('1', 'settings')}${blogger('2', 'template')}${blogger('3', 'post')}${blogger('4', 'post', draft)}${blogger('5', 'comment')}</feed>`,
      'b.xml',
    );
    expect({ code, titles }).toEqual({ code: 0, titles: ['عنوان 3'] });
    for (const word of ['settings', 'template', 'comment', 'draft'])
      expect(skipped).toContain(word);
  });

  it('is skipped in the exports that Blogger writes today', async () => {
    const entry = (id: string, type: string, status: string) =>
      `<entry><id>tag:x,${id}</id><blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status><title>عنوان ${id}</title></entry>`;
    const { code, titles } = await said(
      `${ATOM}${entry('1', 'POST', 'LIVE')}${entry('2', 'POST', 'DRAFT')}${entry('3', 'COMMENT', 'LIVE')}</feed>`,
      'b.atom',
    );
    expect({ code, titles }).toEqual({ code: 0, titles: ['عنوان 1'] });
  });

  it.each(['draft: true', 'published: false', 'status: draft'])(
    'is skipped in Markdown: %s',
    async (line) => {
      const { code, titles, skipped } = await said(`---\ntitle: مسودة\n${line}\n---\nنص`, 'a.md');
      expect({ code, titles }).toEqual({ code: 0, titles: [] });
      expect(skipped).toContain('draft');
    },
  );

  it('is counted by its type in an export of WordPress, and refused where there is nothing else', async () => {
    const mixed = await said(
      wxr(
        item('أ', 'post'),
        item('ب', 'attachment'),
        item('ج', 'news'),
        item('د', 'post', 'draft'),
      ),
      'w.xml',
    );
    expect(mixed).toMatchObject({ code: 0, titles: ['أ'] });
    expect(mixed.skipped).toMatch(/draft[^]*attachment[^]*news/);
    const only = await said(wxr(item('ج', 'news'), item('ه', 'news')), 'w.xml');
    expect(only).toMatchObject({ code: 1, titles: [] });
    expect(only.refused).toContain('2 of type "news"');
  });

  it('is half an article at the end of an export that was cut off', async () => {
    const whole = wxr(item('أ', 'post'), item('ب', 'post'));
    const inItem = await said(whole.slice(0, whole.lastIndexOf('ب.')), 'w.xml');
    expect(inItem).toMatchObject({ code: 1, titles: ['أ'] });
    expect(inItem.refused).toContain('cut off');
    const between = await said(whole.slice(0, whole.lastIndexOf('</channel>')), 'w.xml');
    expect(between).toMatchObject({ code: 1, titles: ['أ', 'ب'] });
    expect(between.refused).toContain('</rss>');
  });

  it.each([
    ['a site that is closed', '<title>الموقع تحت الصيانة</title><p>نعود قريبا.</p>', 'تحت الصيانة'],
    ['a domain for sale', '<title>a.example</title><p>This domain is for sale!</p>', 'for sale'],
    [
      'a page that leads on',
      '<meta http-equiv="refresh" content="0; url=https://a.example/ok"><title>Redirecting</title>',
      'https://a.example/ok',
    ],
    [
      'a warning before a feed',
      '<br />\n<b>Warning</b>: x<br />\n<rss version="2.0"></rss>',
      'Warning',
    ],
  ])('is refused: %s', async (_what, html, word) => {
    const { code, titles, refused } = await said(html, 'x.html');
    expect({ code, titles }).toEqual({ code: 1, titles: [] });
    expect(refused).toContain(word);
  });

  it('is not an article that speaks of such things', async () => {
    const text = 'أعلنت الشركة أن موقعها تحت الصيانة منذ أمس، وقالت إنه يعود قريبا. '.repeat(20);
    const { titles } = await said(
      `<title>خبر</title><article><h1>خبر</h1><p>${text}</p></article>`,
      'x.html',
    );
    expect(titles).toEqual(['خبر']);
  });

  it('is a page where a feed was due; its own feed is named', async () => {
    const folder = await makeFolder();
    await writeFile(path.join(folder, 'feeds.json'), '[{ "url": "https://feed.invalid/rss" }]');
    const html =
      '<!doctype html><html><head><title>الرئيسية</title><link rel="alternate" type="application/rss+xml" href="/new"></head><body><p>مرحبا</p></body></html>';
    const fetch = async () => new Response(html, { headers: { 'content-type': 'text/html' } });
    const { code, report } = await runImport(folder, ['--feeds'], { fetch });
    expect({ code, imported: report.imported }).toEqual({ code: 1, imported: [] });
    expect(report.refused[0]?.reason).toContain('https://feed.invalid/new');
  });
});
