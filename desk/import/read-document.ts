import { DeskError } from '../desk.ts';
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
    // What reads pages takes a while to load, and few imports need it.
    html: async (document) => (await import('./read-page.ts')).readPage(document),
    csv: readCsv,
    markdown: readMarkdown,
  };

/** All originals in a document of any format. @throws DeskError when it cannot be read as a whole. */
export const readDocument = async (document: SourceDocument): Promise<Found[]> => {
  if (document.text.trim() === '') throw new DeskError('expected a text, found nothing');
  if (document.text.includes('\0')) throw new DeskError(`expected ${FORMATS}, found no text`);
  const format = recogniseFormat(document.text, document.name);
  if (format === null) throw new DeskError(`expected ${FORMATS}, found none of them`);
  if (format === 'html') refusePage(document);
  try {
    return await READERS[format](document);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // A parser that gives up says what it could not read; which line of it did so helps nobody.
    const found = error instanceof Error ? error.message : String(error);
    throw new DeskError(`expected ${NAMES[format]}, found one that cannot be read: ${found}`);
  }
};

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
