import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { DeskError } from '../desk.ts';
import { webAddress } from '../html/web-address.ts';
import { nameOfFile } from './name-of-file.ts';
import { emptyOriginal, type Original } from './original.ts';
import { isRecord, type JsonRecord } from './read-record.ts';
import type { SourceDocument } from './source-document.ts';

/** Markdown takes longer the longer it is, and an article may be no longer than this. */
const MAX_LENGTH = 1_000_000;
/** Marks that no other answers are compared with all before them: thousands take minutes. */
const MAX_MARKS = 3000;

/** Markdown with front matter in YAML. Without a `title` there, the first `# heading` is the title. */
export const readMarkdown = ({ name, text, address }: SourceDocument): Original[] => {
  const [, matter = '', rest] =
    /^\s*---[ \t]*\r?\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)([^]*)$/.exec(text) ?? [];
  const fields = parseMatter(matter);
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

const parseMatter = (yaml: string): JsonRecord => {
  try {
    // The core schema leaves dates as they are written; few aliases keep a small file small.
    const fields = parse(yaml, {
      schema: 'core',
      maxAliasCount: 10,
      logLevel: 'error',
    }) as unknown;
    if (fields === null || fields === undefined) return {};
    if (isRecord(fields)) return fields;
  } catch (error) {
    const found = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw new DeskError(`front matter: expected YAML, found: ${found}`);
  }
  throw new DeskError('front matter: expected fields such as "title: …", found something else');
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
    // What of it is text is decided where all HTML is read.
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
};

const textOf = (fields: JsonRecord, ...names: string[]): string | undefined =>
  names
    .map((name) => fields[name])
    .map((value) => (typeof value === 'number' ? String(value) : value))
    .find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined;

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
