import { csvDelimiter } from './csv-header.ts';

export type Format = 'wxr' | 'feed' | 'json' | 'html' | 'csv' | 'markdown';

/** The format of a document, by its content; its name decides only between texts that could be anything. */
export const recogniseFormat = (text: string, name: string): Format | null => {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (start.startsWith('<')) return recogniseMarkup(start);
  const path = (URL.parse(name)?.pathname ?? name).toLowerCase();
  if (/^(?:---|\+\+\+)\s*$/m.test(firstLine(start)) || /\.(md|markdown)$/.test(path))
    return 'markdown';
  if (csvDelimiter(start) !== null) return 'csv';
  return /^#{1,2} \S/.test(start) ? 'markdown' : null;
};

const firstLine = (text: string): string => text.slice(0, 100).split('\n', 1)[0] ?? '';

const recogniseMarkup = (text: string): Format | null => {
  const root = rootName(text);
  if (root === 'rss') return /xmlns:wp\s*=|<wp:wxr_version>/.test(text) ? 'wxr' : 'feed';
  if (/^(\w+:)?(feed|rdf|channel)$/.test(root)) return 'feed';
  return text.startsWith('<?xml') && root !== 'html' ? null : 'html';
};

/** The first element, in lower case. */
const rootName = (text: string): string =>
  /^<([a-z][\w:-]*)/i.exec(skipProlog(text))?.[1]?.toLowerCase() ?? '';

/** A document from its first element on. */
export const skipProlog = (text: string): string => {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = endOfPart(text, at);
    if (end === null) return text.slice(at);
    at = end;
  }
};

/** The end of the declaration, comment or instruction at this place; null if there is none. */
const endOfPart = (text: string, at: number): number | null => {
  const closing = CLOSINGS.find(([opening]) => text.startsWith(opening, at))?.[1];
  if (closing === undefined) return null;
  const pattern = new RegExp(closing, 'y');
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
};

const CLOSINGS = [
  ['<!--', '[^]*?-->'],
  ['<?', String.raw`[^]*?\?>`],
  // A document type may hold declarations in square brackets.
  ['<!', String.raw`[^[>]*(?:\[[^]*?\]\s*)?>`],
] as const;
