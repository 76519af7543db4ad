import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { fixture, makeFolder, readImported, runImport } from '../../tools/testing/test-import.ts';

const importFixture = async (name: string) => {
  const folder = await makeFolder();
  const { code, report } = await runImport(folder, [fixture(name)]);
  const articles = await readImported(folder, report);
  // A build accepts what an import writes.
  expect((await readContent(folder)).articles).toHaveLength(articles.length);
  return { code, report, articles, first: articles[0] };
};

describe('formats', () => {
  it('reads RSS 2.0, and refuses an item without a title', async () => {
    const { code, report, articles, first } = await importFixture('rss-2.xml');
    expect(code).toBe(1);
    expect(report.refused).toEqual([
      {
        where: expect.stringContaining('item 3') as string,
        reason: expect.stringContaining('title') as string,
      },
    ]);
    expect(first).toMatchObject({
      id: 'first-invented-story',
      title: 'خبر مخترع "أول"',
      publishedAt: '2022-09-12T14:30:00+05:00',
      author: 'كاتبة مخترعة',
      source: { name: 'وكالة المثال' },
    });
    expect(first?.body).toEqual([
      { type: 'heading', level: 2, text: 'عنوان فرعي' },
      {
        type: 'paragraph',
        text: [
          'فقرة فيها ',
          { type: 'link', text: 'رابط', href: 'https://publisher.example/more' },
          ' و',
          { type: 'strong', text: 'نص بارز' },
          '.',
        ],
      },
      { type: 'list', ordered: false, items: ['بند أول', 'بند ثان'] },
    ]);
    expect(articles[1]).toMatchObject({
      publishedAt: null,
      body: [{ type: 'paragraph', text: 'نص الخبر الثاني هنا.' }],
    });
    expect(report.notes.map(({ note }) => note).join('\n')).toContain('31 Feb 2022');
  });

  it('reads RSS 0.91, whose document type is never fetched', async () => {
    const { first } = await importFixture('rss-091.xml');
    expect(first).toMatchObject({ id: 'old-invented-story', publishedAt: null });
  });

  it('reads RSS 1.0', async () => {
    const { first } = await importFixture('rss-1.rdf');
    expect(first).toMatchObject({
      publishedAt: '2022-09-12T09:30:00+05:00',
      author: 'مراسل مخترع',
      body: [
        { type: 'quote', text: 'كلام مقتبس', cite: 'قائله' },
        { type: 'paragraph', text: 'بعده.' },
      ],
    });
  });

  it('reads Atom', async () => {
    const { first } = await importFixture('atom.xml');
    expect(first).toMatchObject({
      id: 'invented-atom-entry',
      title: 'تدوينة مخترعة',
      summary: 'خلاصة كتبها مدون مخترع.',
      source: { url: 'https://atom.example/posts/invented-atom-entry' },
    });
    expect(first?.body[1]).toEqual({
      type: 'table',
      head: ['سنة', 'عدد'],
      rows: [
        ['2021', '5'],
        ['2022', '—'],
      ],
    });
  });

  it('reads JSON Feed', async () => {
    const { articles } = await importFixture('feed.json');
    expect(articles[0]).toMatchObject({
      author: 'أول، ثان',
      publishedAt: '2022-09-12T14:30:00+06:00',
    });
    expect(articles[1]?.body).toHaveLength(2);
  });

  it('reads a WordPress export: paragraphs of its classic editor, names of its authors, no drafts', async () => {
    const { report, articles } = await importFixture('export.wxr');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      id: 'invented-wp-post',
      author: 'اسم مخترع',
      publishedAt: '2022-09-12T09:30:00Z',
      body: ['فقرة أولى.', 'فقرة ثانية', 'وسطر بعدها.', 'شرح الصورة'].map((text) => ({
        type: 'paragraph',
        text,
      })),
    });
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('draft'),
      expect.stringContaining('attachment'),
    ]);
  });

  it('reads Markdown with front matter', async () => {
    const { first } = await importFixture('article.md');
    expect(first).toMatchObject({
      id: 'invented-markdown-article',
      publishedAt: '2022-09-12',
      author: 'كاتب مخترع',
      source: { name: 'مجلة المثال' },
    });
    expect(first?.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'quote',
      'list',
      'table',
    ]);
  });

  it('reads a page: its article, without what stands beside it', async () => {
    const { first } = await importFixture('page.html');
    expect(first).toMatchObject({
      id: 'invented-page',
      title: 'صفحة مخترعة',
      publishedAt: '2022-09-12T14:30:00+05:00',
      author: 'محررة مخترعة',
      source: { name: 'صحيفة المثال', url: 'https://page.example/invented-page' },
      body: [
        { type: 'paragraph', text: 'نص الصفحة الأول.' },
        { type: 'paragraph', text: 'نص الصفحة الثاني.' },
      ],
    });
  });

  it('reads JSON Lines, lists each line it refuses, and makes no path of an id', async () => {
    const { report, articles } = await importFixture('records.jsonl');
    expect(articles.map(({ id }) => id)).toEqual(['sjl-mkhtra', 'x']);
    expect(articles[0]).toMatchObject({
      title: 'سجل "مخترع"',
      body: [
        { type: 'paragraph', text: 'فقرة أولى.' },
        { type: 'paragraph', text: 'فقرة ثانية.' },
      ],
    });
    expect(articles[1]?.body).toEqual([]);
    expect(report.refused.map(({ where }) => where.split(', ')[1])).toEqual(['line 4', 'line 5']);
  });

  it.each([
    ['windows-1256.xml', 'خبر بترميز قديم'],
    ['undeclared-1256.page', 'صفحة بلا ترميز معلن'],
  ])('reads windows-1256: %s', async (name, title) => {
    expect((await importFixture(name)).first?.title).toBe(title);
  });
});
