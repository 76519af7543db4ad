import { DeskError } from '../desk.ts';
import type { Found } from './original.ts';
import { readFeed } from './read-feed.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readWxr } from './read-wxr.ts';
import { recogniseFormat, type Format } from './recognise-format.ts';
import type { SourceDocument } from './source-document.ts';

const READERS: Readonly<Record<Format, (document: SourceDocument) => Found[]>> = {
  feed: readFeed,
  wxr: readWxr,
  json: readJson,
  html: readPage,
  markdown: readMarkdown,
};

/** All originals in a document of any format. @throws DeskError when it cannot be read as a whole. */
export const readDocument = (document: SourceDocument): Found[] => {
  if (document.text.trim() === '') throw new DeskError('expected a text, found nothing');
  if (isBinary(document.text)) throw new DeskError(`expected ${FORMATS}, found no text`);
  const format = recogniseFormat(document.text, document.name);
  if (format === null) throw new DeskError(`expected ${FORMATS}, found none of them`);
  try {
    return READERS[format](document);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // A parser that gives up says what it could not read; which line of it did so helps nobody.
    const found = error instanceof Error ? error.message : String(error);
    throw new DeskError(`expected ${NAMES[format]}, found one that cannot be read: ${found}`);
  }
};

/** A stray NUL is left to those who clean texts; many of them are a picture, or a program. */
const isBinary = (text: string): boolean =>
  text.includes('\0') && text.split('\0').length - 1 > text.length / 100;

const FORMATS =
  'a feed (RSS, Atom, JSON Feed), a WordPress export, JSON, JSON Lines, HTML or Markdown';

const NAMES: Readonly<Record<Format, string>> = {
  feed: 'a feed',
  wxr: 'a WordPress export',
  json: 'JSON',
  html: 'a page',
  markdown: 'Markdown',
};
