import { describe, expect, it } from 'vitest';
import { takeText } from '../../tools/testing/test-import.ts';

describe('CSV', () => {
  it.each([
    [
      'commas and English names',
      'Title,Content,Date,URL,Author\n"خبر, أول","سطر\n""مقتبس""",2022-09-12,https://a.example/first-row,كاتب\n',
    ],
    [
      'semicolons, Arabic names and a mark',
      '\uFEFFالعنوان;النص;التاريخ;الرابط;الكاتب\r\n"خبر, أول";"سطر\r\n""مقتبس""";2022-09-12;https://a.example/first-row;كاتب\r\n',
    ],
    [
      'tabs',
      'title\ttext\tdate\tlink\tbyline\nخبر, أول\t"سطر\n""مقتبس"""\t2022-09-12\thttps://a.example/first-row\tكاتب\n',
    ],
  ])('is read with %s', async (_kind, text) => {
    const { code, articles } = await takeText(text, 'rows.csv');
    expect(code).toBe(0);
    expect(articles[0]).toMatchObject({
      id: 'first-row',
      title: 'خبر, أول',
      author: 'كاتب',
      publishedAt: '2022-09-12',
      body: [
        { type: 'paragraph', text: 'سطر' },
        { type: 'paragraph', text: '"مقتبس"' },
      ],
    });
  });

  it('tells the line of what is wrong, and takes the others', async () => {
    const { articles, report } = await takeText(
      'title,content,mood\n"أ\nب",نص,س\n\nناقص,نص\n,نص,س\nد,نص,س\n',
      'rows.csv',
    );
    expect(articles.map(({ title }) => title)).toEqual(['أ ب', 'د']);
    expect(
      report.refused.map(({ where, reason }) => [where.split(', ')[1], reason.slice(0, 18)]),
    ).toEqual([
      ['line 5', 'expected 3 fields '],
      ['line 6', 'title: expected a '],
    ]);
    expect(report.skipped[0]?.reason).toContain('"mood"');
  });

  it.each([
    ['title,content\nأ,"نص\nآخر\n', 'line 3, column 2: expected a quotation mark'],
    ['title,content\nأ,"نص" آخر\n', 'line 2, column 2: expected a separator'],
    ['title,title\nأ,ب\n', 'line 1: expected one column for title'],
  ])('is refused with its line and column: %j', async (text, reason) => {
    const { report } = await takeText(text, 'rows.csv');
    expect(report.refused[0]?.reason).toContain(reason);
  });
});

describe('front matter in TOML', () => {
  it('is read, dates too', async () => {
    const { articles } = await takeText(
      '+++\ntitle = "خبر"\ndate = 2022-09-12\nauthors = ["أ", "ب"]\n+++\nنص ~~محذوف~~ باق.\n',
      'a.md',
    );
    expect(articles[0]).toMatchObject({
      title: 'خبر',
      publishedAt: '2022-09-12',
      author: 'أ، ب',
      body: [{ type: 'paragraph', text: 'نص باق.' }],
    });
  });

  it('is refused with its line', async () => {
    const { report } = await takeText('+++\ntitle = "خبر"\ndate = أمس\n+++\nنص\n', 'a.md');
    expect(report.refused[0]?.reason).toContain('front matter, line 2: expected TOML');
    const open = await takeText('+++\ntitle = "خبر"\nنص\n', 'a.md');
    expect(open.report.refused[0]?.reason).toContain('expected +++ at its end');
  });
});
