import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Article, Block } from '../src/core/news/article.schema.ts';
import { plainTextOf } from '../src/core/news/rich-text.ts';
import { expect, inTurn } from './fixtures.ts';
import { testBeside } from './invented-site.ts';
import { KINDS, writeKinds } from './kinds-of-article.ts';
import { ARABIC, LANGUAGES, type Language } from './languages.ts';
import { open } from './reader.ts';

const READABILITY = readFileSync(
  fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
  'utf8',
);

const test = testBeside(writeKinds);

type ReaderView = { text: string; dir: string; isArabic: boolean };

/** What Firefox's reader view makes of a page's source; a picture is represented by its description. */
const readerViewOf = (page: Page, html: string): Promise<ReaderView | null> =>
  page.evaluate(
    ([library = '', source = '']) => {
      type Parsed = { content: string; dir: string } | null;
      type Library = new (shown: Document) => { parse: () => Parsed };
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- The library is a script without exports.
      const Readability = new Function(`${library}; return Readability`)() as Library;
      const parsed = new Readability(new DOMParser().parseFromString(source, 'text/html')).parse();
      if (!parsed) return null;
      const { body } = new DOMParser().parseFromString(parsed.content, 'text/html');
      for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt);
      const arabic = body.querySelector('[lang="ar"][dir="rtl"]');
      const isArabic = arabic?.textContent.trim() === body.textContent.trim();
      return { text: body.textContent, dir: parsed.dir, isArabic };
    },
    [READABILITY, html],
  );

const creditOf = ({ words }: Language, name: string | undefined): string[] =>
  name === undefined ? [] : [words.article.credit.replace('{{name}}', name)];

/** Every text of a block in the order of reading. */
const textsOfBlock = (block: Block, language: Language): string[] => {
  switch (block.type) {
    case 'list':
      return block.items.map(plainTextOf);
    case 'table':
      return [block.caption ?? '', ...[...block.head, ...block.rows.flat()].map(plainTextOf)];
    case 'image': {
      const { alt, caption = '', credit } = block;
      return [alt, plainTextOf(caption), ...creditOf(language, credit)];
    }
    case 'quote':
      return [plainTextOf(block.text), block.cite ?? ''];
    default:
      return [plainTextOf(block.text)];
  }
};

/** What the editors say, below the text. */
const notesOf = ({ editorNotes = [] }: Article, { words }: Language): string[] =>
  editorNotes.length === 0
    ? []
    : [words.article.notes, ...editorNotes.map((note) => `«${note.words}»: ${note.text}`)];

const textOf = (article: Article, language: Language): string[] => [
  article.summary ?? '',
  article.image?.alt ?? '',
  article.image?.caption ?? '',
  ...creditOf(language, article.image?.credit),
  ...(article.body.length === 0 ? [language.words.article.headlineOnly] : []),
  ...article.body.flatMap((block) => textsOfBlock(block, language)),
  ...notesOf(article, language),
];

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');

const expectWhole = (view: ReaderView | null, article: Article, language: Language) => {
  const text = withoutSpaces(textOf(article, language).join(''));
  const shown = view && { ...view, text: withoutSpaces(view.text) };
  expect.soft(shown, article.id).toEqual({ text, dir: 'rtl', isArabic: true });
};

const REAL_FOLDER = join(import.meta.dirname, '../content/articles');
const REAL = readdirSync(REAL_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/].*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(REAL_FOLDER, name), 'utf8')) as Article);

const CODES = LANGUAGES.map(({ code }) => code);
const languageOf = (code: Language['code']) =>
  LANGUAGES.find((language) => language.code === code) ?? ARABIC;

test('reader views show the whole text of every article and nothing else, in every language', async ({
  page,
  get,
}) => {
  await inTurn(CODES, async (code) => {
    const language = languageOf(code);
    for (const article of REAL) {
      const html = await (await get(`${language.folder}articles/${article.id}/`)).text();
      expectWhole(await readerViewOf(page, html), article, language);
    }
  });
});

test('whatever a text is made of, reader views show all of it and nothing else, in every language', async ({
  page,
  get,
  builtSite,
}) => {
  await inTurn(CODES, async (code) => {
    const language = languageOf(code);
    for (const article of KINDS) {
      const html = await (
        await get(`${builtSite}${language.folder}articles/${article.id}/`)
      ).text();
      expectWhole(await readerViewOf(page, html), article, language);
    }
  });
});

test('the running app is to reader views what its page is', async ({ page, context }) => {
  const [article] = REAL.filter(({ body }) => body.length > 0);
  if (!article) throw new Error('No article has a text.');
  await open(page, `articles/${article.id}/`);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const [language] = LANGUAGES;
  expectWhole(await readerViewOf(await context.newPage(), html), article, language);
});
