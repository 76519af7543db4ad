import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readImported, runImport, snapshot } from '../../tools/testing/test-import.ts';

type Item = { title: string; link?: string; guid?: string; date?: string; text?: string };

const LIVE = 'https://live.example/story/live';
const MORNING: Item = { title: 'نشرة مخترعة أولى', link: LIVE, date: '2022-09-12T06:00:00Z' };
const EVENING: Item = { title: 'نشرة مخترعة ثانية', link: LIVE, date: '2022-09-12T18:00:00Z' };

const feedOf = (items: readonly Item[]) =>
  `<rss version="2.0"><channel><title>إذاعة مخترعة</title><link>https://live.example/</link>${items
    .map(
      ({ title, link, guid, date, text }) =>
        `<item><title>${title}</title>${link ? `<link>${link}</link>` : ''}${
          guid ? `<guid isPermaLink="false">${guid}</guid>` : ''
        }${date ? `<pubDate>${date}</pubDate>` : ''}<description>${text ?? `نص ${title}.`}</description></item>`,
    )
    .join('')}</channel></rss>`;

/** Imports feeds one after the other; several in one list are one import. */
const take = async (...imports: (readonly Item[] | readonly (readonly Item[])[])[]) => {
  const folder = await makeFolder();
  const reports = [];
  for (const [at, feeds] of imports.entries()) {
    const files = [];
    for (const [number, items] of (Array.isArray(feeds[0]) ? feeds : [feeds]).entries()) {
      const file = path.join(folder, `../${at}-${number}.xml`);
      await writeFile(file, feedOf(items as Item[]));
      files.push(file);
    }
    reports.push((await runImport(folder, files)).report);
  }
  const articles = await snapshot(path.join(folder, 'articles'));
  return {
    folder,
    reports,
    texts: Object.values(articles).join('\n'),
    count: Object.keys(articles).length,
  };
};

const SAME_TEXT = 'نص واحد.';
/** Pairs of items that are two articles, whatever they share. */
const PAIRS: [string, Item, Item][] = [
  ['one link, two guids', { ...MORNING, guid: 'cap-1' }, { ...EVENING, guid: 'cap-2' }],
  [
    'two fragments of one page',
    { ...MORNING, link: `${LIVE}#1` },
    { ...EVENING, link: `${LIVE}#2` },
  ],
  ['guids with fragments', { ...MORNING, guid: `${LIVE}#1` }, { ...EVENING, guid: `${LIVE}#2` }],
  [
    'fragments of a front page',
    { ...MORNING, link: 'https://live.example/#1' },
    { ...EVENING, link: 'https://live.example/#2' },
  ],
  [
    'one guid, two links, two titles and days',
    { ...MORNING, guid: '1', link: 'https://live.example/story/one' },
    { ...EVENING, guid: '1', link: 'https://live.example/story/two' },
  ],
  [
    'two guids of one title',
    { ...MORNING, guid: 'cap-1' },
    { ...MORNING, guid: 'cap-2', date: '2022-09-13T06:00:00Z' },
  ],
];

describe('two items are two articles', () => {
  it.each([
    ...PAIRS,
    ['one link without guids', MORNING, EVENING],
    ['one guid and one link', { ...MORNING, guid: 'x' }, { ...EVENING, guid: 'x' }],
    ['one guid without links', { title: 'خبر أول', guid: 'x' }, { title: 'خبر ثان', guid: 'x' }],
    ['one title, two texts', MORNING, { ...MORNING, text: 'نص آخر.' }],
    [
      'one text, two links and titles',
      { ...MORNING, text: SAME_TEXT, link: `${LIVE}-a` },
      { ...EVENING, text: SAME_TEXT, link: `${LIVE}-b` },
    ],
  ] as [string, Item, Item][])('of one feed: %s', async (_what, one, other) => {
    const { reports, texts, count } = await take([one, other], [one, other], [other, one]);
    expect(count).toBe(2);
    for (const { text, title } of [one, other]) expect(texts).toContain(text ?? `نص ${title}.`);
    for (const report of reports.slice(1))
      expect(report).toMatchObject({ imported: [], updated: [], conflicts: [], unchanged: 2 });
  });

  it.each(PAIRS)('of two imports: %s', async (_what, one, other) => {
    const { reports, texts, count } = await take([one], [other], [other, one]);
    expect(count).toBe(2);
    expect(texts).toContain(`نص ${one.title}.`);
    expect(reports[2]).toMatchObject({ imported: [], updated: [], conflicts: [], unchanged: 2 });
  });

  it('says so where they share an address or a guid', async () => {
    const { reports } = await take([{ ...MORNING, guid: '1' }], [{ ...EVENING, guid: '2' }]);
    expect(reports[1]?.notes[0]?.note).toMatch(/address: .*live is also that of \S+, but this/);
  });

  it('keeps what is further down in a feed apart from what is new at its top', async () => {
    const shared = { link: LIVE, guid: LIVE };
    const { reports, texts } = await take(
      [{ ...MORNING, ...shared }],
      [
        { ...EVENING, ...shared },
        { ...MORNING, ...shared },
      ],
    );
    expect(reports[1]).toMatchObject({ updated: [], unchanged: 1 });
    expect(texts).toContain(`نص ${MORNING.title}.`);
    expect(texts).toContain(`نص ${EVENING.title}.`);
  });

  it('updates the one of several on a page whose text changed', async () => {
    const changed = { ...EVENING, guid: 'cap-2', text: 'نص جديد.' };
    const { folder, reports, count } = await take(
      [
        { ...MORNING, guid: 'cap-1' },
        { ...EVENING, guid: 'cap-2' },
      ],
      [{ ...MORNING, guid: 'cap-1' }, changed],
    );
    expect(count).toBe(2);
    expect(reports[1]).toMatchObject({ imported: [], unchanged: 1, updated: [{}] });
    const now = { ...reports[1], imported: reports[1]?.updated ?? [] } as (typeof reports)[0];
    expect((await readImported(folder, now))[0]?.title).toBe(EVENING.title);
  });

  it('gives an article written by hand to one of the items with its address', async () => {
    const folder = await makeFolder();
    const file = path.join(folder, '../in.xml');
    await writeFile(file, feedOf([MORNING]));
    await runImport(folder, [file]);
    await writeFile(path.join(folder, 'imported/ledger/2022-09.jsonl'), '');
    await writeFile(file, feedOf([MORNING, EVENING]));
    const { report } = await runImport(folder, [file]);
    expect(report).toMatchObject({ unchanged: 1, imported: [{}] });
  });
});

describe('one article stays one', () => {
  const ITEM: Item = { ...MORNING, guid: 'https://live.example/?p=7' };
  it.each<[string, Item, Item]>([
    ['its address moved', ITEM, { ...ITEM, link: `${LIVE}-moved` }],
    ['its guid changed, and nothing else', ITEM, { ...ITEM, guid: 'tag:live.example,2022:7' }],
    ['it has no guid at first', MORNING, ITEM],
    ['it has no guid any more', ITEM, MORNING],
    [
      'its letters are encoded otherwise',
      { ...MORNING, link: `${LIVE}/%d8%a3-%7E` },
      { ...MORNING, link: `${LIVE}/أ-~` },
    ],
    [
      'its host is written otherwise',
      { ...MORNING, link: 'https://خبر.example/story' },
      { ...MORNING, link: 'http://%D8%AE%D8%A8%D8%B1.example./story' },
    ],
    [
      'its host is in the code of domain names',
      { ...MORNING, link: 'https://خبر.example/story' },
      { ...MORNING, link: 'https://xn--ngblk.example/story' },
    ],
    ['it is tracked', MORNING, { ...MORNING, link: `${LIVE}?utm_source=a#utm_medium=b` }],
  ])('when %s', async (_what, before, after) => {
    const { count, reports } = await take([before], [{ ...after, text: 'نص جديد.' }]);
    expect(count).toBe(1);
    expect(reports[1]?.updated).toHaveLength(1);
  });

  it('and keeps its date where its original has none any more', async () => {
    const { reports, texts } = await take([MORNING], [{ ...MORNING, date: '', text: 'نص جديد.' }]);
    expect(reports[1]?.updated).toMatchObject([{ file: reports[0]?.imported[0]?.file }]);
    expect(texts).toContain('2022-09-12');
  });

  it('in two feeds of one import, in other words', async () => {
    const { count, reports } = await take([[ITEM], [{ ...ITEM, text: 'مختصر.' }]] as const);
    expect(count).toBe(1);
    expect(reports[0]).toMatchObject({ unchanged: 1, refused: [] });
    expect(reports[0]?.notes[0]?.note).toContain('in other words');
  });
});
