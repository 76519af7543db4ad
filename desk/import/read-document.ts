import { DeskError } from '../desk.ts';
import { findXmlFaults } from './find-xml-faults.ts';
import type { Found } from './original.ts';
import { readCsv } from './read-csv.ts';
import { readFeed } from './read-feed.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readWxr } from './read-wxr.ts';
import { refusePage } from './refuse-page.ts';
import { recogniseFormat, type Format } from './recognise-format.ts';
import type { SourceDocument } from './source-document.ts';

const READERS: Readonly<Record<Format, (document: SourceDocument) => Found[] | Promise<Found[]>>> =
  {
    feed: readFeed,
    wxr: readWxr,
    json: readJson,
    // The reader of pages takes long to load, and few imports need it.
    html: async (document) => (await import('./read-page.ts')).readPage(document),
    csv: readCsv,
    markdown: readMarkdown,
  };

/** All originals in a document of any format. @throws DeskError when it cannot be read as a whole. */
export const readDocument = async (source: SourceDocument): Promise<Found[]> => {
  const document = { ...source, text: dropWarnings(source.text) };
  if (document.text.trim() === '') throw new DeskError('expected a text, found nothing');
  if (isBinary(document.text)) throw new DeskError(`expected ${FORMATS}, found no text`);
  const format = recogniseFormat(document.text, document.name);
  if (format === null) throw new DeskError(`expected ${FORMATS}, found none of them`);
  if (format === 'html') refusePage(document);
  if (document.isFeed && (format === 'markdown' || format === 'csv'))
    throw new DeskError(`expected a feed, found ${NAMES[format]}; correct the address`);
  try {
    return await READERS[format](document);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // A parser that gives up names what it could not read; its own line of code would help nobody.
    const faults = document.text.startsWith('<') ? findXmlFaults(document.text) : [];
    const found = faults.join('; ') || (error instanceof Error ? error.message : String(error));
    throw new DeskError(`expected ${NAMES[format]}, found one that cannot be read: ${found}`);
  }
};

/** Drops the warnings that a broken script prints in front of a feed. */
const dropWarnings = (text: string): string => {
  const feed = /<\?xml\s[^>]*\?>\s*<(?:rss|feed|rdf:RDF)\b/.exec(text.slice(0, MOST_WARNINGS));
  const isPage = /^\s*(?:<!doctype|<html|<\?xml|[[{])/i.test(text);
  return feed && !isPage ? text.slice(feed.index) : text;
};

const MOST_WARNINGS = 20_000;

/** A stray NUL is left for the cleaning of texts; many of them mean a picture or a program. */
const isBinary = (text: string): boolean =>
  text.includes('\0') && text.split('\0').length - 1 > text.length / 100;

const FORMATS =
  'a feed (RSS, Atom, JSON Feed), a WordPress export, JSON, JSON Lines, CSV with a header that names a title, HTML or Markdown';

const NAMES: Readonly<Record<Format, string>> = {
  feed: 'a feed',
  wxr: 'a WordPress export',
  json: 'JSON',
  html: 'a page',
  csv: 'CSV',
  markdown: 'Markdown',
};
