import { cleanLine } from '../html/clean-line.ts';
import { webAddress } from '../html/web-address.ts';
import { nameOfFile } from './name-of-file.ts';
import { emptyOriginal, type Original } from './original.ts';
import { isRecord, type JsonRecord } from './read-record.ts';
import { scanPage, type PageScan } from './scan-page.ts';
import type { SourceDocument } from './source-document.ts';

/** Elements of a page that are beside its article. */
const BESIDE = ['aside', 'footer'];
const DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
];

/** A page of the web: what its meta elements and its JSON-LD say, and the text of its article. */
export const readPage = ({ name, text, address }: SourceDocument): Original[] => {
  const page = scanPage(text);
  const { meta } = page;
  const linked = page.jsonLd.flatMap(findArticle)[0] ?? {};
  const url = webAddress(page.canonical ?? meta.get('og:url'), address) ?? address;
  const picture = meta.get('og:image');
  return [
    {
      ...emptyOriginal(name),
      guid: url === null ? nameOfFile(name) : null,
      url,
      title: titleOf(page, linked),
      date:
        textOf(linked.datePublished) ||
        (DATES.map((key) => meta.get(key)).find(Boolean) ?? page.time),
      authors: authorsOf(page, linked),
      sourceName: meta.get('og:site_name') || publisherOf(linked) || null,
      body: { kind: 'html', value: page.text, hidden: BESIDE },
      picture:
        picture === undefined ? null : { address: picture, alt: meta.get('og:image:alt') ?? '' },
    },
  ];
};

/** The headline without the name of its site, which many pages add to it. */
const titleOf = ({ meta, heading, title }: PageScan, linked: JsonRecord): string => {
  const site = cleanLine(meta.get('og:site_name') ?? '');
  const full = [textOf(linked.headline), meta.get('og:title'), heading, title]
    .map((candidate) => cleanLine(candidate ?? ''))
    .find((candidate) => candidate !== '');
  if (full === undefined) return '';
  const parts = full.split(/ [|–—-] /);
  return site !== '' && parts.length > 1 && parts.at(-1) === site
    ? full.slice(0, full.length - site.length - 3)
    : full;
};

const authorsOf = ({ meta }: PageScan, linked: JsonRecord): string[] => {
  const people: unknown[] = Array.isArray(linked.author) ? linked.author : [linked.author];
  const names = people.map((person) => textOf(isRecord(person) ? person.name : person));
  const named = names.filter((name) => name !== '');
  if (named.length > 0) return named;
  return [meta.get('author') ?? meta.get('article:author') ?? ''].filter(
    (name) => !/^https?:/.test(name),
  );
};

const publisherOf = ({ publisher }: JsonRecord): string =>
  isRecord(publisher) ? textOf(publisher.name) : '';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The first article in a piece of JSON-LD, also in its lists and graphs. */
const findArticle = (json: string): JsonRecord[] => {
  let waiting: unknown[];
  try {
    waiting = [JSON.parse(json)];
  } catch {
    return [];
  }
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value as unknown[]) waiting.push(item);
    if (!isRecord(value)) continue;
    if (/Article|BlogPosting|Report/.test(JSON.stringify(value['@type'] ?? ''))) return [value];
    waiting.push(value['@graph'], value.mainEntity);
  }
  return [];
};
