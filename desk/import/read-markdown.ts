import { micromark } from 'micromark';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { DeskError } from '../desk.ts';
import { webAddress } from '../html/web-address.ts';
import { nameOfFile } from './name-of-file.ts';
import { emptyOriginal, type Found } from './original.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { JsonRecord } from '../store/parse-json.ts';
import type { SourceDocument } from './source-document.ts';

/** Parsing time grows faster than the length, and no article may be longer than this. */
const MAX_LENGTH = 1_000_000;
/** Each mark without a partner is compared with all before it: thousands of them take minutes. */
const MAX_MARKS = 3000;

/** Markdown with front matter in YAML or TOML. Without a `title` there, the first `# heading` is the title. */
export const readMarkdown = ({ name, text, address }: SourceDocument): Found[] => {
  const { fields, rest } = readFrontMatter(text);
  if (isDraft(fields)) return [{ where: name, reason: 'it is a draft', isSkipped: true }];
  const { title, markdown } = splitTitle(rest ?? text);
  if (markdown.length > MAX_LENGTH) {
    throw new DeskError(
      `expected at most ${MAX_LENGTH} characters, found ${markdown.length}; split it`,
    );
  }
  const url = webAddress(textOf(fields, 'url', 'link', 'canonical'), null) ?? address;
  return [
    {
      ...emptyOriginal(name),
      guid: textOf(fields, 'guid', 'id', 'slug') ?? (url === null ? nameOfFile(name) : null),
      url,
      title: textOf(fields, 'title') ?? title,
      date: textOf(fields, 'date', 'publishedAt', 'published') ?? null,
      authors: listOf(fields.authors ?? fields.author),
      sourceName: textOf(fields, 'source', 'publisher') ?? null,
      summary: textOf(fields, 'summary', 'description') ?? null,
      body: {
        kind: 'html',
        value: toHtml(textOf(fields, 'title') === undefined ? markdown : (rest ?? text)),
      },
    },
  ];
};

const splitTitle = (text: string): { title: string; markdown: string } => {
  const match = /^\s*# +(\S.*)(?:\r?\n|$)/.exec(text);
  return match === null
    ? { title: '', markdown: text }
    : { title: (match[1] ?? '').replace(/\s+#+\s*$/, ''), markdown: text.slice(match[0].length) };
};

const toHtml = (markdown: string): string => {
  const crowded = markdown
    .split(/\n\s*\n/)
    .some((paragraph) => paragraph.replaceAll(/[^*_>[!]/g, '').length > MAX_MARKS);
  if (crowded) {
    throw new DeskError(`expected at most ${MAX_MARKS} marks (* _ > [) in a paragraph, found more`);
  }
  return micromark(markdown, {
    // Which parts are text is decided where all HTML is read.
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmStrikethrough()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  });
};

/** Hugo, Jekyll and others mark what must not be published in one of these ways. */
const isDraft = ({ draft, published, status }: JsonRecord): boolean =>
  isTrue(draft) ||
  published === false ||
  published === 'false' ||
  /^(draft|private)$/i.test(String(status));

const isTrue = (value: unknown): boolean => value === true || /^(true|yes)$/i.test(String(value));

const textOf = (fields: JsonRecord, ...names: string[]): string | undefined =>
  names
    .map((name) => fields[name])
    .map((value) => (typeof value === 'number' ? String(value) : value))
    .filter((value) => typeof value === 'string')
    .find((value) => value.trim() !== '');

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
