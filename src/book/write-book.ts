import { strToU8, zipSync, type Zippable } from 'fflate';
import { articlePage } from './article-page.ts';
import {
  CONTENTS_PAGE,
  COVER_PAGE,
  COVER_PICTURE,
  pageFile,
  pictureFile,
  SHEET,
  type Book,
  type BookWords,
} from './book.ts';
import { contentsPage, coverPage } from './front-pages.ts';
import { packageDocument } from './package-document.ts';
import { BOOK_SHEET } from './sheet.ts';
import { element, xmlFile } from './xml.ts';

/** The media type of a file of the book. */
export const BOOK_TYPE = 'application/epub+zip';

const PACKAGE = 'book/package.opf';

const container = xmlFile(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', {
        'full-path': PACKAGE,
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  ),
);

/** For the zip archive: pictures are stored as they are, because they are compressed already. */
const asItIs = (bytes: Uint8Array): [Uint8Array, { level: 0 }] => [bytes, { level: 0 }];

/**
 * A list of articles as a book: EPUB 3.3, which every reading system opens. The same list gives
 * the same bytes, except for the time at which it is made.
 */
export const writeBook = (book: Book, words: BookWords): Uint8Array<ArrayBuffer> => {
  const { articles, pictures, cover, now } = book;
  const pages = new Map(articles.map(({ id }, at) => [id, pageFile(at)]));
  const around = {
    words,
    pictures: new Map([...pictures.keys()].map((hash, at) => [hash, pictureFile(at)])),
    pageOfArticle: (id: string) => pages.get(id),
  };
  const files: Zippable = {
    // First and uncompressed, so that systems recognise the file by its first bytes.
    mimetype: asItIs(strToU8(BOOK_TYPE)),
    'META-INF/container.xml': strToU8(container),
    [PACKAGE]: strToU8(packageDocument(book, words)),
    [`book/${SHEET}`]: strToU8(BOOK_SHEET),
    [`book/${COVER_PAGE}`]: strToU8(coverPage(book, words)),
    [`book/${CONTENTS_PAGE}`]: strToU8(contentsPage(book, words)),
  };
  if (cover !== null) files[`book/${COVER_PICTURE}`] = asItIs(cover);
  for (const [at, article] of articles.entries())
    files[`book/${pageFile(at)}`] = strToU8(articlePage(article, around));
  for (const [at, bytes] of [...pictures.values()].entries())
    files[`book/${pictureFile(at)}`] = asItIs(bytes);
  return zipSync(files, { mtime: now });
};
