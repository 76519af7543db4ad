import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileArticle, strangeAddresses } from '../../tools/testing/hostile-article.ts';
import {
  articleDataOf,
  bookWords,
  inventArticleData,
  inventBook,
} from '../../tools/testing/invent-book.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { epubcheck, faultsOf, readBook, spineOf } from '../../tools/testing/read-book.ts';
import { LOCALES } from '../core/i18n/locales.ts';
import type { Article } from '../core/news/article.schema.ts';
import type { ArticleData } from '../core/news/headline.ts';
import { writeBook } from './write-book.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../content/articles');

/** Every real article, because a new one must not break the book of its month. */
const seed = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/].*\.json$/.test(name))
  .map((name) =>
    articleDataOf(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Article),
  );

const webp = new Uint8Array(await drawPicture(8, 4).webp().toBuffer());
const png = new Uint8Array(await drawPicture(16, 24).png().toBuffer());

const withPictures: ArticleData = inventArticleData({
  image: {
    src: '/media/a.png',
    alt: 'صورة مخترعة',
    width: 8,
    height: 4,
    picture: { ...inventPicture(8, 4), hash: '../"here' },
  },
  body: [
    {
      type: 'image',
      src: '/media/b.png',
      alt: 'صورة لم تصل',
      width: 8,
      height: 4,
      picture: { ...inventPicture(8, 4), hash: 'lost' },
    },
  ],
});

const BOOKS = [
  ['of the seed', inventBook(seed)],
  [
    'of hostile texts',
    inventBook(HOSTILE.map(hostileArticle), { title: HOSTILE.join(' '), cover: png }),
  ],
  ['of strange addresses', inventBook(strangeAddresses())],
  ['of one headline', inventBook([inventArticleData()])],
  [
    'with pictures',
    inventBook([withPictures], { pictures: new Map([['../"here', webp]]), cover: png }),
  ],
] as const;

describe.each(BOOKS)('a book %s', (_what, book) => {
  it.each(LOCALES.map((locale) => [locale.code, locale] as const))(
    'in %s has no fault that epubcheck knows, and leads nowhere wrong',
    async (_code, locale) => {
      const zip = writeBook(book, await bookWords(locale));
      expect(faultsOf(readBook(zip))).toEqual([]);
      expect(await epubcheck(zip)).toEqual([]);
    },
  );
});

describe('a book', async () => {
  const words = await bookWords();
  const zip = writeBook(inventBook(seed), words);
  const read = readBook(zip);
  const article = (fields: Partial<ArticleData>, more: ArticleData[] = []) =>
    readBook(writeBook(inventBook([inventArticleData(fields), ...more]), words)).text(
      'book/article-1.xhtml',
    );

  it('says what it is in its first bytes, unpacked', () => {
    expect(read.names[0]).toBe('mimetype');
    expect(new TextDecoder().decode(zip.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(zip[8]).toBe(0);
  });

  it('turns its pages from right to left, in the order of the list', () => {
    const tags = read.tags('book/package.opf');
    expect(tags.find(({ name }) => name === 'spine')?.attributes).toEqual({
      'page-progression-direction': 'rtl',
    });
    expect(spineOf(read)).toEqual([
      'cover.xhtml',
      'contents.xhtml',
      ...seed.map((_article, at) => `article-${at + 1}.xhtml`),
    ]);
    for (const [at, { title }] of seed.entries())
      expect(read.text(`book/article-${at + 1}.xhtml`)).toContain(`<title>${title}</title>`);
  });

  it('states language and direction on every page', () => {
    for (const name of read.names.filter((each) => each.endsWith('.xhtml'))) {
      const { attributes } = read.tags(name)[0] ?? { attributes: {} };
      expect(attributes, name).toMatchObject({ lang: 'ar', 'xml:lang': 'ar', dir: 'rtl' });
    }
  });

  it('has its title in its own language, whoever reads it', async () => {
    const english = LOCALES.find(({ code }) => code === 'en');
    const titleOf = async (title: string) =>
      /<dc:title [^>]*>/.exec(
        readBook(writeBook(inventBook([], { title }), await bookWords(english))).text(
          'book/package.opf',
        ),
      )?.[0];
    expect(await titleOf('ملف عن Invented (AB)')).toBe('<dc:title xml:lang="ar" dir="rtl">');
    expect(await titleOf('Invented news')).toBe('<dc:title xml:lang="en" dir="ltr">');
  });

  it('keeps its identifier as long as its articles are the same, and has another moment', () => {
    const idOf = (book: ReturnType<typeof inventBook>) =>
      /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.exec(
        readBook(writeBook(book, words)).text('book/package.opf'),
      )?.[0];
    const first = idOf(inventBook(seed));
    expect(first).toBeDefined();
    expect(idOf(inventBook(seed, { now: Date.parse('2031-01-01') }))).toBe(first);
    expect(idOf(inventBook(seed.slice(1)))).not.toBe(first);
    expect(read.text('book/package.opf')).toContain('2030-01-02T03:04:05Z');
  });

  it('is the same to the byte when it is made again', () => {
    expect(writeBook(inventBook(seed), words)).toEqual(zip);
  });

  it('leads from one article to another that it has, and to the site for the rest', () => {
    const link = (href: string) =>
      article({ body: [{ type: 'paragraph', text: [{ type: 'link', text: 'رابط', href }] }] }, [
        inventArticleData({ id: 'other' }),
      ]);
    expect(link('/articles/other/')).toContain('<a href="article-2.xhtml">رابط</a>');
    for (const place of ['/articles/other', '/articles/other/#p3', '/articles/other/p3/'])
      expect(link(place)).toContain('<a href="article-2.xhtml">رابط</a>');
    expect(link('/articles/other/?quote=p1.1-2~abc')).toContain('"article-2.xhtml"');
    expect(link('/articles/elsewhere/')).toContain(
      '<a href="https://news.example/articles/elsewhere/">رابط</a>',
    );
    expect(link('javascript:alert(1)')).not.toContain('javascript');
  });

  it('has notes that a reading system shows at their marks', () => {
    const page = article({
      body: [{ type: 'paragraph', text: ['كلمة', { type: 'note', text: '', number: 1 }] }],
      editorNotes: [{ words: 'كلمة', text: 'كذا في الأصل.' }],
    });
    expect(page).toContain(
      '<a epub:type="noteref" role="doc-noteref" href="#note-1" id="noted-1">[1]</a>',
    );
    expect(page).toContain('<aside epub:type="footnote" role="doc-footnote" id="note-1">');
    expect(page).toContain('<a role="doc-backlink" href="#noted-1">[1]</a>');
  });

  it('keeps the order of what runs from left to right', () => {
    const page = article({ title: 'سعر SpaceX بلغ 3.5% في 2–1' });
    expect(page).toContain('<bdi lang="" xml:lang="" dir="ltr">SpaceX</bdi>');
    expect(page).toContain('<bdo dir="ltr">3.5%</bdo>');
  });

  it('tells source, address, days and corrections of an article', () => {
    const page = article({
      id: 'told',
      publishedAt: '2022-09-12',
      source: { name: 'Invented', url: 'https://source.example/x?a=1&b=2' },
      corrections: [{ date: '2022-09-13', text: 'تصويب مخترع.' }],
    });
    for (const text of [
      '12 سبتمبر 2022',
      'المصدر: Invented',
      'href="https://source.example/x?a=1&amp;b=2"',
      'https://news.example/articles/told/',
      '13 سبتمبر 2022',
      'تصويب مخترع.',
    ])
      expect(page).toContain(text);
  });

  it('has pictures inside, and the description of one that did not come', () => {
    const book = inventBook([withPictures], { pictures: new Map([['../"here', webp]]) });
    const opened = readBook(writeBook(book, words));
    const page = opened.text('book/article-1.xhtml');
    expect(page).toContain('<img src="picture-1.webp" alt="صورة مخترعة"/>');
    expect(page).toContain('<p>صورة لم تصل</p>');
    expect(opened.bytes('book/picture-1.webp')).toEqual(webp);
  });
});
