import { describe, expect, it } from 'vitest';
import { takeText } from '../../tools/testing/test-import.ts';

const feed = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>س</title>${entry}</feed>`;

describe('Atom', () => {
  it('has addresses that are relative to xml:base, of the feed, the entry and the text', async () => {
    const entry = (base: string) =>
      `<entry xml:base="2022/"><id>tag:x,1</id><title>خبر</title><link href="story-of-base"/><content type="html"${base}>&lt;a href="next"&gt;رابط&lt;/a&gt;</content></entry>`;
    const outer = await takeText(feed(entry(''), ' xml:base="https://blog.example/a/"'), 'a.xml');
    expect(outer.articles[0]?.source?.url).toBe('https://blog.example/a/2022/story-of-base');
    expect(JSON.stringify(outer.articles[0]?.body)).toContain('"https://blog.example/a/2022/next"');
    const inner = await takeText(
      feed(entry(' xml:base="b/"'), ' xml:base="https://blog.example/a/"'),
      'a.xml',
    );
    expect(JSON.stringify(inner.articles[0]?.body)).toContain(
      '"https://blog.example/a/2022/b/next"',
    );
  });

  it('shows the tags of a text that is plain', async () => {
    const { articles } = await takeText(
      feed(
        '<entry><id>tag:x,1</id><title type="text">وسم &lt;b&gt; و &lt;table&gt;</title><content type="text">اكتب &lt;b&gt;كلمة&lt;/b&gt; أو &amp;amp;nbsp;</content></entry>',
      ),
      'a.xml',
    );
    expect(articles[0]).toMatchObject({
      title: 'وسم ‹b› و ‹table›',
      body: [{ text: 'اكتب ‹b›كلمة‹/b› أو &amp ;nbsp;' }],
    });
  });

  it('has the words of a text in base64, and no picture for a text', async () => {
    const entry = (type: string, bytes: string | Buffer) =>
      feed(
        `<entry><id>tag:x,1</id><title>خبر</title><content type="${type}">${Buffer.from(bytes).toString('base64')}</content></entry>`,
      );
    const text = await takeText(entry('text/html', '<p>نص في صورة أخرى.</p>'), 'a.xml');
    expect(text.articles[0]?.body).toEqual([{ type: 'paragraph', text: 'نص في صورة أخرى.' }]);
    const picture = await takeText(entry('image/png', Buffer.alloc(60, 0x89)), 'a.xml');
    expect(picture.articles[0]?.body).toEqual([]);
  });

  it.each([
    ['type="image/png"', Buffer.alloc(60, 0x89).toString('base64'), 'is of the type "image/png"'],
    ['type="application/pdf"', 'JVBERi0x\n  LjQKJcOk', 'is of the type "application/pdf"'],
    ['type="image/svg+xml"', '<svg><title>رسم</title></svg>', 'is of the type "image/svg\\+xml"'],
    ['type="html"', '', null],
    ['src="https://blog.example/text"', '', 'lies at https://blog.example/text'],
  ])('takes the summary where a content is no text: %s', async (attribute, value, note) => {
    const entry = (summary: string) =>
      feed(
        `<entry><id>tag:x,1</id><title>خبر</title>${summary}<content ${attribute}>${value}</content></entry>`,
      );
    const { articles, report } = await takeText(entry('<summary>خلاصة النص.</summary>'), 'a.xml');
    expect(articles[0]?.body).toEqual([{ type: 'paragraph', text: 'خلاصة النص.' }]);
    expect(report.notes.map((each) => each.note)).toEqual(
      note === null ? [] : [expect.stringMatching(`${note}.*; its summary was taken`)],
    );
    const without = await takeText(entry(''), 'a.xml');
    expect(without.articles[0]?.body).toEqual([]);
    expect(without.report.notes).toHaveLength(note === null ? 0 : 1);
  });

  it('takes words for a text, whatever type they are said to be of', async () => {
    const { articles } = await takeText(
      feed(
        '<entry><id>tag:x,1</id><title>خبر</title><content type="multipart/alternative">نص الخبر.</content></entry>',
      ),
      'a.xml',
    );
    expect(articles[0]?.body).toEqual([{ type: 'paragraph', text: 'نص الخبر.' }]);
  });
});
