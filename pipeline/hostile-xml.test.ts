import { readFile } from 'node:fs/promises';
import path from 'node:path';
import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../src/core/news/article.schema.ts';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { TWO_PLACES } from '../tools/testing/other-places.ts';
import { build, filesIn, type Outcome } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';

// Whatever passes the check of content may stand in a feed, and must not break it.

/** A character from each corner of Unicode, and from each block of its first plane. */
const CORNERS = [
  ...Array.from({ length: 0x100 }, (_, at) => at),
  ...Array.from({ length: 0x10000 / 64 }, (_, at) => at * 64),
  0x2028,
  0x2029,
  0xfdd0,
  0xfdef,
  0xfeff,
  0xfff9,
  0xfffd,
  0xfffe,
  0xffff,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
  ...Array.from({ length: 17 }, (_, plane) =>
    [0, 0xfffd, 0xfffe, 0xffff].map((at) => plane * 0x10000 + at),
  ).flat(),
].map((code) => String.fromCodePoint(code));

const TEXTS = [
  ...naughtyStrings,
  ...CORNERS.flatMap((character) => [`ا${character}ب`, character]),
  ']]>',
  '<![CDATA[',
  '&#xFFFF;',
  '&#0;',
  '%PDF & <x>',
];

const passes = (fields: Partial<Article>): boolean =>
  articleSchema.safeParse(inventArticle(fields)).success;

/** All texts that the check accepts in a field, joined into a few of at most this length. */
const pack = (put: (text: string) => Partial<Article>, length: number): string[] => {
  const packs: string[] = [];
  for (const text of TEXTS.filter((each) => passes(put(each)))) {
    const joined = `${packs.at(-1) ?? ''} ${text}`;
    if (packs.length > 0 && joined.length <= length && passes(put(joined)))
      packs.splice(-1, 1, joined);
    else packs.push(text);
  }
  return packs;
};

/** How many articles a feed holds. */
const NEWEST = 50;
const ADDRESSES = TEXTS.map((text) => `https://a.example/?${text}`).filter((url) =>
  passes({ source: { name: 'مصدر', url } }),
);

/** As many articles as a feed holds, with every hostile text in every field. */
const inventSite = (): Article[] => {
  const titles = pack((title) => ({ title }), 300);
  const texts = pack((author) => ({ author }), 2000);
  const share = Math.ceil(ADDRESSES.length / NEWEST);
  return Array.from({ length: NEWEST }, (_, at) => {
    const text = texts[at % texts.length] ?? '';
    return inventArticle({
      id: `hostile-${at}`,
      title: titles[Math.floor((at * titles.length) / NEWEST)] ?? '',
      publishedAt: '2030-01-01',
      countries: TWO_PLACES.countries.map(({ code }) => code),
      author: text,
      summary: text,
      source: { name: text, url: ADDRESSES[at * share] ?? null },
      body: [
        { type: 'quote', text, cite: text },
        { type: 'table', caption: text, head: [text], rows: [[text]] },
        {
          type: 'paragraph',
          text: ADDRESSES.slice(at * share, (at + 1) * share).map((href) => ({
            type: 'link',
            text: 'رابط',
            href,
          })),
        },
      ].filter((block) => passes({ body: [block] as Article['body'] })) as Article['body'],
    });
  });
};

const faultsOf = (xml: string): string[] => {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
};

let content: Awaited<ReturnType<typeof writeFolder>>;
let outcome: Outcome;
let dist: string;

beforeAll(async () => {
  content = await writeFolder({
    ...Object.fromEntries(inventSite().map((each) => [`content/${articleFile(each)}`, each])),
    'content/site.json': inventSiteFile(),
    'content/mark.svg': INVENTED_MARK,
    'content/places.json': TWO_PLACES,
  });
  dist = path.join(content.dir, 'dist');
  // A feed is the same in each language of a site.
  const settings = { BASE_PATH: '/', LANGUAGES: 'ar', CARDS_NEWEST: '0' };
  const folders = { CONTENT_DIR: path.join(content.dir, 'content'), DIST_DIR: dist };
  outcome = await build({ ...folders, ...settings });
});

afterAll(() => content.remove());

describe('a site of hostile content', () => {
  it('is built', () => expect([outcome.code, outcome.stderr]).toEqual([0, '']));

  it('has nothing but well-formed XML', async () => {
    const files = (await filesIn(dist)).filter((file) => file.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(7);
    for (const file of files)
      expect(faultsOf(await readFile(path.join(dist, file), 'utf8')), file).toEqual([]);
  });
});
