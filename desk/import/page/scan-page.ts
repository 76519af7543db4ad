import { readHtml } from '../../html/read-html.ts';
import { VOID_TAGS } from '../../html/tag-names.ts';

/** The facts that a page states about itself. */
export type PageScan = {
  /** Content of `<meta>` by name, property or itemprop, in lower case; the first of each counts. */
  meta: Map<string, string>;
  canonical: string | null;
  /** The base of relative addresses, from `<base href>`. */
  base: string | null;
  /** The address of the page's feed. */
  feed: string | null;
  /** The address to which it redirects its reader at once. */
  refresh: string | null;
  title: string;
  /** The first `<time datetime>`. */
  time: string | null;
  jsonLd: string[];
  /** The first words that a reader sees. */
  shown: string;
  /** How deep its elements stand in each other. */
  depth: number;
};

type Attributes = ReadonlyMap<string, string>;

/** Reads a page once, from its start to its end. */
export const scanPage = (html: string): PageScan => {
  const page: PageScan = {
    meta: new Map(),
    canonical: null,
    base: null,
    feed: null,
    refresh: null,
    title: '',
    time: null,
    jsonLd: [],
    shown: '',
    depth: 0,
  };
  let told: string | null = null;
  let text = '';
  let hidden: string | null = null;
  let depth = 0;
  readHtml(html, {
    open(name, attributes) {
      if (name === 'link') readLink(page, attributes);
      else readFacts(page, name, attributes);
      if (UNSEEN.has(name)) hidden ??= name;
      if (hasOwnEnd(name)) page.depth = Math.max(page.depth, ++depth);
      if (!isTold(name, attributes)) return;
      told = name;
      text = '';
    },
    close(name) {
      if (hidden === name) hidden = null;
      if (hasOwnEnd(name) && depth > 0) depth--;
      if (told !== name) return;
      if (name === 'script') page.jsonLd.push(text);
      else page.title ||= text;
      told = null;
    },
    text(piece) {
      if (told !== null) text += piece;
      else if (hidden === null && page.shown.length <= MAX_SHOWN) page.shown += piece;
    },
  });
  return page;
};

/** In letters: no check of a page needs more of its text. */
const MAX_SHOWN = 10_000;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head']);
/** End tags of these are often left out, which does not mean that the elements are nested. */
const OPEN_ENDED = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'body', 'html']);
const hasOwnEnd = (name: string): boolean => !VOID_TAGS.has(name) && !OPEN_ENDED.has(name);

const readFacts = (page: PageScan, name: string, attributes: Attributes): void => {
  const property = ['property', 'name', 'itemprop']
    .map((attribute) => attributes.get(attribute))
    .find((value) => value !== undefined)
    ?.toLowerCase();
  const content = attributes.get('content') ?? attributes.get('datetime');
  if (property !== undefined && content !== undefined && !page.meta.has(property)) {
    page.meta.set(property, content);
  }
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    page.refresh ??= /url\s*=\s*["']?([^"']+)/i.exec(content ?? '')?.[1]?.trim() ?? null;
  }
  if (name === 'base') page.base ??= attributes.get('href') ?? null;
  if (name === 'time') page.time ??= attributes.get('datetime') ?? null;
};

const readLink = (page: PageScan, attributes: Attributes): void => {
  const rel = attributes.get('rel')?.toLowerCase();
  const href = attributes.get('href') ?? null;
  if (rel === 'canonical') page.canonical ??= href;
  if (
    rel === 'alternate' &&
    /\b(?:rss|atom)\+xml\b|\bfeed\+json\b/i.test(attributes.get('type') ?? '')
  ) {
    page.feed ??= href;
  }
};

const isTold = (name: string, attributes: Attributes): boolean =>
  name === 'title' ||
  (name === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json');
