import { kebabId } from '../../src/core/news/article.schema.ts';
import { looksLikeHtml } from '../html/html-to-blocks.ts';
import { webAddress } from '../html/web-address.ts';
import { isRecord } from '../store/parse-json.ts';
import { emptyOriginal, type Found } from './original.ts';

/**
 * A record with `title`, `content` (or `text`, or `body`), `date`, `url`, `source`, `author` and
 * `id`; all except the title may be missing.
 */
export const readRecord = (value: unknown, where: string): Found => {
  if (!isRecord(value))
    return { where, reason: `expected an object {"title": …}, found ${kind(value)}` };
  if (Array.isArray(value.body)) {
    return {
      where,
      reason: 'body: expected a text, found blocks; put this article into content/articles',
    };
  }
  const wrong = FIELDS.find((name) => !isTextLike(value[name]));
  if (wrong !== undefined) {
    return { where, reason: `${wrong}: expected a text, found ${kind(value[wrong])}` };
  }
  const [id, source] = [text(value.id), text(value.source)];
  const content = text(value.content) || text(value.text) || text(value.body);
  const url = webAddress(text(value.url), null);
  return {
    ...emptyOriginal(where),
    // Ids of records are often numbers, which other files have too.
    guid: id === '' ? null : `${source} ${id}`.trim(),
    ...(isWords(id) ? { ownId: id } : {}),
    url,
    title: text(value.title),
    date: text(value.date) || null,
    authors: [text(value.author)],
    sourceName: source || null,
    body: { kind: looksLikeHtml(content) ? 'html' : 'plain', value: content },
  };
};

/** True for an id that makes sense in an address: numbers and dates do not. */
const isWords = (id: string): boolean => kebabId.safeParse(id).success && /[a-z]{2}/.test(id);

const FIELDS = [
  'id',
  'title',
  'content',
  'text',
  'body',
  'date',
  'url',
  'source',
  'author',
] as const;

const isTextLike = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number';

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const kind = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
