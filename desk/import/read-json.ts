import { DeskError } from '../desk.ts';
import type { Found } from './original.ts';
import { readFeed } from './read-feed.ts';
import { readRecord } from './read-record.ts';
import { isRecord, type JsonRecord } from '../store/parse-json.ts';
import { isWordPressPost, readWordPressPost } from './read-wordpress-post.ts';
import type { SourceDocument } from './source-document.ts';

/** JSON of any kind: a JSON Feed, posts of WordPress, or records with a title and a content. */
export const readJson = (document: SourceDocument): Found[] => {
  const value = parse(document.text);
  if (isRecord(value) && isJsonFeed(value)) return readFeed(document);
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string') {
    throw new DeskError(
      `expected posts, found an error of the site: "${value.message.slice(0, 200)}"`,
    );
  }
  return items.map((item, at) => readItem(item, `${document.name}, item ${at + 1}`));
};

export const isJsonFeed = (value: JsonRecord): boolean =>
  Array.isArray(value.items) &&
  (String(value.version).includes('jsonfeed.org') || typeof value.title === 'string');

/** One element of a list, or one line. */
export const readItem = (item: unknown, where: string): Found =>
  isWordPressPost(item) ? readWordPressPost(item, where) : readRecord(item, where);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new DeskError(`expected JSON, found: ${found.slice(0, 200)}`);
  }
};
