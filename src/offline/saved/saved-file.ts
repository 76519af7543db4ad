import { isBlockOf } from '../../core/news/blocks.ts';
import { isInReach } from '../../core/news/newsroom-time.ts';
import type { SavedArticle } from './database.ts';

/** The mark by which a file of saved articles is recognised. */
const FORMAT = 'saved-articles';
const VERSION = 1;

/** The file does not come from this site's app, or is damaged. */
export class SavedFileError extends Error {
  readonly reason: 'not-json' | 'other-format' | 'other-version' | 'bad-article';
  /** The position of a bad article in the file, from 1. */
  readonly at: number;

  constructor(reason: SavedFileError['reason'], at = 0) {
    super(`A file of saved articles was expected: ${reason}.`);
    this.name = 'SavedFileError';
    this.reason = reason;
    this.at = at;
  }
}

/** Saved articles → one JSON file's text. */
export const formatSavedFile = (saved: readonly SavedArticle[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, articles: saved }, null, 1)}\n`;

/** A file's text → saved articles: all of them or none. @throws SavedFileError */
export const parseSavedFile = (text: string): SavedArticle[] => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new SavedFileError('not-json');
  }
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.articles))
    throw new SavedFileError('other-format');
  if (file.version !== VERSION) throw new SavedFileError('other-version');
  return file.articles.map((each: unknown, at) => {
    if (!isSaved(each)) throw new SavedFileError('bad-article', at + 1);
    return each;
  });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRichText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) &&
    value.every(
      (span) =>
        typeof span === 'string' ||
        (isRecord(span) &&
          typeof span.text === 'string' &&
          (span.type !== 'note' || typeof span.number === 'number') &&
          (span.type !== 'link' ||
            (typeof span.href === 'string' && /^(?:https?:\/\/|\/(?!\/))/.test(span.href)))),
    ));

const isBlock = (value: unknown): boolean =>
  isRecord(value) &&
  isBlockOf(value, isRichText) &&
  (value.type !== 'image' || (typeof value.src === 'string' && /^\/media\/[^:]*$/.test(value.src)));

const isNote = (value: unknown): boolean =>
  isRecord(value) && typeof value.words === 'string' && typeof value.text === 'string';

/** The fields that the article's screen needs, so that no file can break it. */
const isSaved = (value: unknown): value is SavedArticle => {
  if (!isRecord(value) || !isRecord(value.article)) return false;
  const { article } = value;
  const { source } = article;
  return (
    typeof value.id === 'string' &&
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value.id) &&
    value.id === article.id &&
    typeof value.savedAt === 'number' &&
    typeof value.isAlong === 'boolean' &&
    typeof article.title === 'string' &&
    (article.publishedAt === null ||
      (typeof article.publishedAt === 'string' && isInReach(article.publishedAt))) &&
    [article.countries, article.partners, article.related, article.names].every(Array.isArray) &&
    (source === null ||
      (isRecord(source) &&
        typeof source.name === 'string' &&
        (source.url === null ||
          (typeof source.url === 'string' && /^https?:\/\//.test(source.url))))) &&
    (article.editorNotes === undefined ||
      (Array.isArray(article.editorNotes) && article.editorNotes.every(isNote))) &&
    Array.isArray(article.body) &&
    article.body.every(isBlock)
  );
};
