import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article, Block } from '../news/article.schema.ts';
import { inventArticle, inventArticles, shuffle } from '../../../tools/testing/invent-articles.ts';
import { ContentError } from './content-problem.ts';
import { readContent } from './read-content.ts';
import { articleFile } from './article-file.ts';
import { writeFolder, type FileContent } from '../../../tools/testing/test-content.ts';

const FILE = 'articles/undated/invented.json';
const picture = { alt: 'وصف', width: 2, height: 1 };

/** Reads a folder with these files, which must be refused. */
const refuse = async (files: Record<string, FileContent>): Promise<ContentError> => {
  const { dir, remove } = await writeFolder(files);
  onTestFinished(remove);
  const error: unknown = await readContent(dir).then(
    () => expect.fail('should have been refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw error;
  return error;
};

const paragraph = (text: unknown) => ({ body: [{ type: 'paragraph', text }] });
const article = (fields: object) => ({ ...inventArticle(), ...fields });
const HTML = 'plain text without HTML';
const BIDI = 'text without bidi control characters';
const DATE = 'a real date (2022-09-12) or a date-time with offset';
const YEARS = 'a date in the years 1000 to 9999';

describe('a file that is no article at all', () => {
  it.each<[string, FileContent, string, string]>([
    ['broken JSON', '{\n  "id": "invented",\n}', 'valid JSON', '(line 3 column 1)'],
    ['an empty file', '', 'valid JSON', 'Unexpected end'],
    ['a list', [], 'an object', '[]'],
    ['5 MB', article({ title: 'x'.repeat(5_000_000) }), 'at most 1000 kB', '5001 kB'],
    ['another encoding', Uint8Array.of(0x22, 0xc7, 0xe1, 0x22), 'a file in UTF-8', 'not UTF-8'],
  ])('is refused for %s', async (_fault, content, expected, found) => {
    const { problems } = await refuse({ [FILE]: content });
    expect(problems).toEqual([
      {
        file: FILE,
        field: '',
        expected: expect.stringContaining(expected),
        found: expect.stringContaining(found),
      },
    ]);
  });
});

describe('an article', () => {
  it.each<[string, object, string, string, string]>([
    ['a wrong type', { title: 5 }, 'title', 'a string', '5'],
    ['a missing field', { region: undefined }, 'region', 'a boolean', 'nothing'],
    ['an unknown field', { tilte: 'x' }, 'tilte', 'only the fields of the schema', '"x"'],
    ['an unknown country', { countries: ['KZ', 'XX'] }, 'countries[1]', '"KZ", "KG"', '"XX"'],
    ['a country in small letters', { countries: ['kz'] }, 'countries[0]', '"KZ", "KG"', '"kz"'],
    ['a country twice', { countries: ['KZ', 'KZ'] }, 'countries', 'once', '["KZ","KZ"]'],
    ['another id than its file', { id: 'other' }, 'id', '"invented", the file', '"other"'],
    ['an id with spaces', { id: 'In vented' }, 'id', 'lower-case ASCII words', '"In vented"'],
    ['an empty title', { title: '' }, 'title', 'at least one letter', '""'],
    ['an invisible title', { title: ' \u200B' }, 'title', 'at least one', '" <U+200B>"'],
    ['a title on two lines', { title: 'أ\nب' }, 'title', 'text on one line', String.raw`"أ\nب"`],
    ['a separator of lines', { title: 'أ\u2028ب' }, 'title', 'text on one line', '"أ<U+2028>ب"'],
    ['an override in its title', { title: 'أ\u202Eب' }, 'title', BIDI, '"أ<U+202E>ب"'],
    ['an isolate in its title', { title: '\u2067أ' }, 'title', BIDI, '"<U+2067>أ"'],
    ['a partner in small letters', { partners: ['cn'] }, 'partners[0]', 'ISO 3166-1', '"cn"'],
    ['a union for a partner', { partners: ['CN', 'EU'] }, 'partners[1]', 'leave it out', '"EU"'],
    ['a code that nobody has', { partners: ['XK'] }, 'partners[0]', 'of a country', '"XK"'],
    ['one of the five for a partner', { partners: ['KZ'] }, 'partners[0]', '"countries"', '"KZ"'],
    ['a partner twice', { partners: ['CN', 'CN'] }, 'partners', 'each country once', '["CN","CN"]'],
    ['a day that no year has', { publishedAt: '2022-02-30' }, 'publishedAt', DATE, '"2022-02-30"'],
    ['a month too many', { publishedAt: '2022-13-01' }, 'publishedAt', DATE, '"2022-13-01"'],
    ['a local date', { publishedAt: '12.09.2022' }, 'publishedAt', DATE, '"12.09.2022"'],
    ['a year too many', { updatedAt: '9999-12-31T23:59:59Z' }, 'updatedAt', YEARS, '"9999-12'],
    ['a time without offset', { updatedAt: '2022-09-12T14:30' }, 'updatedAt', DATE, '14:30"'],
    ['a body of raw HTML', { body: '<p>أ</p>' }, 'body', 'an array', '"<p>أ</p>"'],
    ['HTML in a text', paragraph('<p>أ</p>'), 'body[0].text', HTML, '"<p>أ</p>"'],
    ['an entity in a text', paragraph('أ&nbsp;ب'), 'body[0].text', HTML, '"أ&nbsp;ب"'],
    ['HTML in a span', paragraph(['أ', '<br>']), 'body[0].text[1]', HTML, '"<br>"'],
    ['a number for a text', paragraph(5), 'body[0].text', 'a string, or a list', '5'],
    ['a block of no kind', { body: [{ type: 'video' }] }, 'body[0].type', 'paragraph', '"video"'],
    [
      'a link that runs a script',
      paragraph(['أ', { type: 'link', text: 'ب', href: 'javascript:alert(1)' }]),
      'body[0].text[1].href',
      'begins with http:// or https://',
      '"javascript:alert(1)"',
    ],
    [
      'a heading too deep',
      { body: [{ type: 'heading', level: 4, text: 'أ' }] },
      'body[0].level',
      'one of 2, 3',
      '4',
    ],
    [
      'a list of nothing',
      { body: [{ type: 'list', ordered: true, items: [] }] },
      'body[0].items',
      'at least 1',
      '[]',
    ],
    [
      'an unknown field far inside',
      { source: { name: 'وكالة مخترعة', url: null, place: 'x' } },
      'source.place',
      'only the fields of the schema',
      '"x"',
    ],
    [
      'a picture outside the folder',
      { image: { ...picture, src: '/media/a/../../b.png' } },
      'image.src',
      'a path such as',
      '/../',
    ],
    [
      'a missing picture',
      { image: { ...picture, src: '/media/2030/invented.jpg' } },
      'image.src',
      '/media/2030/invented.jpg',
      'no such file',
    ],
    [
      'a missing picture in its text',
      { body: [{ type: 'image', ...picture, src: '/media/invented.jpg' }] },
      'body[0].src',
      '/media/invented.jpg',
      'no such file',
    ],
    [
      'another year than its folder',
      { publishedAt: '2030-01-01' },
      'publishedAt',
      'articles/2030/; move it',
      'articles/undated/',
    ],
  ])('is refused for %s', async (_fault, fields, field, expected, found) => {
    const { problems } = await refuse({ [FILE]: article(fields) });
    expect(problems).toEqual([
      {
        file: FILE,
        field,
        expected: expect.stringContaining(expected),
        found: expect.stringContaining(found),
      },
    ]);
  });
});

describe('a content folder', () => {
  const dated = inventArticle({ publishedAt: '2030-01-01' });

  it.each<[string, Record<string, FileContent>]>([
    ['without articles', { 'articles/readme.txt': 'x' }],
    ['without a folder for them', { 'media/invented.jpg': 'x' }],
    ['with the schema alone', { 'articles/article.schema.json': {} }],
  ])('%s is refused', async (_fault, files) => {
    const { message } = await refuse(files);
    expect(message).toMatch(/expected: at least one article file[^]*found: {4}none; check/);
  });

  it.each<[string, Partial<Article>, string]>([
    ['an id', {}, 'id'],
    ['an earlier id', { id: 'other', previousIds: ['x', 'invented'] }, 'previousIds[1]'],
  ])('in which two articles claim %s is refused', async (_what, fields, field) => {
    const second = inventArticle(fields);
    const { problems } = await refuse({
      [articleFile(dated)]: dated,
      [articleFile(second)]: second,
    });
    expect(problems).toEqual([
      {
        file: articleFile(second),
        field,
        expected: `an id of its own; ${articleFile(dated)} has this one`,
        found: '"invented"',
      },
    ]);
  });

  it('gives its articles newest first, with their pictures', async () => {
    const body: Block[] = [{ type: 'image', ...picture, src: '/media/invented.jpg' }];
    const articles = inventArticles(30, { body });
    const files = shuffle(articles).map((each) => [articleFile(each), each]);
    const { dir, remove } = await writeFolder({
      'media/invented.jpg': 'x',
      ...Object.fromEntries(files),
    });
    onTestFinished(remove);
    expect(await readContent(dir)).toEqual({ articles, stories: [], withdrawn: [], lead: null });
  });
});
