import {
  CONTENTS_PAGE,
  COVER_PAGE,
  COVER_PICTURE,
  pageFile,
  pictureFile,
  SHEET,
  titleIn,
  type Book,
  type BookWords,
} from './book.ts';
import { textIn } from '../core/i18n/text-language.ts';
import { IMPRINT } from '../core/newsroom/imprint.ts';
import { uuidOf } from './identifier.ts';
import { element, xmlFile, xmlText } from './xml.ts';

type Item = { id: string; href: string; type: string; properties?: string };

const XHTML = 'application/xhtml+xml';

/** Every file of the book except the package document and the files of the container. */
const itemsOf = ({ articles, pictures, cover }: Book): Item[] => [
  { id: 'contents', href: CONTENTS_PAGE, type: XHTML, properties: 'nav' },
  { id: 'cover', href: COVER_PAGE, type: XHTML },
  { id: 'sheet', href: SHEET, type: 'text/css' },
  ...(cover === null
    ? []
    : [
        {
          id: 'cover-picture',
          href: COVER_PICTURE,
          type: 'image/png',
          properties: 'cover-image',
        },
      ]),
  ...articles.map((_article, at) => ({ id: `article-${at + 1}`, href: pageFile(at), type: XHTML })),
  // WebP is a core media type of EPUB 3.3 and AVIF is not, so no picture needs a second file.
  ...[...pictures.keys()].map((_hash, at) => ({
    id: `picture-${at + 1}`,
    href: pictureFile(at),
    type: 'image/webp',
  })),
];

/**
 * The statements that EPUB Accessibility asks for, as far as they are true of every book made here.
 */
const accessibility = ({ pictures, cover }: Book, { t }: BookWords): string[] => {
  const hasPictures = pictures.size > 0 || cover !== null;
  const said: (readonly [string, string])[] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] as const] : []),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'displayTransformability'],
    ...(hasPictures ? [['accessibilityFeature', 'alternativeText'] as const] : []),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', t('book.accessibility')],
  ];
  return said.map(([name, value]) =>
    element('meta', { property: `schema:${name}` }, xmlText(value)),
  );
};

/** A time in whole seconds, as `dcterms:modified` requires. */
const momentOf = (now: number): string => new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The book's identifier. It stays the same as long as the book holds the same articles in the same
 * words.
 */
const identifierOf = ({ title, articles }: Book, { locale }: BookWords): string =>
  `urn:uuid:${uuidOf(JSON.stringify([locale.code, title, articles]))}`;

/** The languages of the book: the site's first, those of the articles, and the reader's. */
const languagesOf = ({ articles }: Book, { locale }: BookWords): string[] => [
  ...new Set([textIn().lang, ...articles.map(({ lang }) => textIn(lang).lang), locale.code]),
];

/** The metadata of the book, its files, and the order of reading: from right to left. */
export const packageDocument = (book: Book, words: BookWords): string => {
  const { title, address, articles, now } = book;
  const { t, locale } = words;
  const ofTheHouse = { 'xml:lang': locale.code, dir: locale.dir };
  const { lang, dir } = titleIn(title, locale);
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'identifier' }, identifierOf(book, words)),
    element('dc:title', { 'xml:lang': lang, dir }, xmlText(title)),
    ...languagesOf(book, words).map((code) => element('dc:language', {}, code)),
    element(
      'dc:publisher',
      ofTheHouse,
      xmlText(IMPRINT.publisher?.name[locale.code] ?? t('site.fullName')),
    ),
    element('dc:source', {}, xmlText(address)),
    element('dc:rights', ofTheHouse, xmlText(t('site.rights'))),
    element('meta', { property: 'dcterms:modified' }, momentOf(now)),
    ...accessibility(book, words),
  );
  const manifest = element(
    'manifest',
    {},
    ...itemsOf(book).map(({ id, href, type, properties }) =>
      element('item', { id, href, 'media-type': type, properties }),
    ),
  );
  const spine = element(
    'spine',
    { 'page-progression-direction': 'rtl' },
    ...['cover', 'contents', ...articles.map((_article, at) => `article-${at + 1}`)].map((idref) =>
      element('itemref', { idref }),
    ),
  );
  return xmlFile(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': textIn().lang,
        dir: 'rtl',
      },
      metadata,
      manifest,
      spine,
    ),
  );
};
