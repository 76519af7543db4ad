import { readHtml } from '../html/read-html.ts';
import { VOID_TAGS } from '../html/tag-names.ts';

/** What a page says of itself. */
export type PageScan = {
  /** Content of `<meta>` by name, property or itemprop, in lower case; the first of each counts. */
  meta: Map<string, string>;
  canonical: string | null;
  title: string;
  heading: string;
  /** The first `<time datetime>`. */
  time: string | null;
  jsonLd: string[];
  /** The HTML in the element that holds the text. */
  text: string;
};

type Part = 'itemprop' | 'article' | 'main' | 'body';
type Range = { part: Part; start: number; end: number };
type Open = { name: string; at: number };

/** The better a part names the text, the earlier it stands here. */
const PARTS: readonly Part[] = ['itemprop', 'article', 'main', 'body'];

/** Reads a page once, from its start to its end. */
export const scanPage = (html: string): PageScan => {
  const page: PageScan = {
    meta: new Map(),
    canonical: null,
    title: '',
    heading: '',
    time: null,
    jsonLd: [],
    text: '',
  };
  const ranges: Range[] = [];
  const open = new Map<string, (Range | null)[]>();
  let inside: Open | null = null;
  let text = '';
  readHtml(html, {
    open(name, attributes, at, end) {
      readFacts(page, name, attributes);
      if (VOID_TAGS.has(name)) return;
      const part = partOf(name, attributes);
      const range = part === null ? null : { part, start: end, end: html.length };
      if (range) ranges.push(range);
      const others = open.get(name) ?? [];
      others.push(range);
      open.set(name, others);
      if (isTold(name, attributes)) {
        inside = { name, at };
        text = '';
      }
    },
    close(name, start) {
      const range = open.get(name)?.pop();
      if (range) range.end = start;
      if (inside?.name !== name) return;
      if (name === 'script') page.jsonLd.push(text);
      else if (name === 'title') page.title ||= text;
      else page.heading ||= text;
      inside = null;
    },
    text(piece) {
      if (inside !== null) text += piece;
    },
  });
  page.text = html.slice(...bestRange(ranges, html.length));
  return page;
};

const readFacts = (page: PageScan, name: string, attributes: ReadonlyMap<string, string>): void => {
  const property = ['property', 'name', 'itemprop']
    .map((attribute) => attributes.get(attribute))
    .find((value) => value !== undefined)
    ?.toLowerCase();
  const content = attributes.get('content') ?? attributes.get('datetime');
  if (property !== undefined && content !== undefined && !page.meta.has(property)) {
    page.meta.set(property, content);
  }
  if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
    page.canonical ??= attributes.get('href') ?? null;
  }
  if (name === 'time') page.time ??= attributes.get('datetime') ?? null;
};

const isTold = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'title' ||
  name === 'h1' ||
  (name === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json');

const partOf = (name: string, attributes: ReadonlyMap<string, string>): Part | null => {
  if (attributes.get('itemprop') === 'articleBody') return 'itemprop';
  if (name === 'article' || name === 'main' || name === 'body') return name;
  return attributes.get('role') === 'main' ? 'main' : null;
};

/** Of several of the best kind the longest: the others are teasers of other articles. */
const bestRange = (ranges: readonly Range[], length: number): [number, number] => {
  for (const part of PARTS) {
    const [longest] = ranges
      .filter((range) => range.part === part)
      .sort((one, other) => other.end - other.start - (one.end - one.start));
    if (longest && longest.end > longest.start) return [longest.start, longest.end];
  }
  return [0, length];
};
