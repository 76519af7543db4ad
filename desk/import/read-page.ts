import { DeskError } from '../desk.ts';
import { webAddress } from '../html/web-address.ts';
import { nameOfFile } from './name-of-file.ts';
import { emptyOriginal, type Found } from './original.ts';
import { declaresArticle } from './page/declares-article.ts';
import { isLinkedHeading } from './page/drop-teasers.ts';
import { findArticle } from './page/find-article.ts';
import { linkedArticle, linkedSiteNames } from './page/linked-article.ts';
import { countListed } from './page/list-page.ts';
import { headingsOf, type TreeHeading } from './page/page-headings.ts';
import { titleOfPage } from './page/page-title.ts';
import { parsePage } from './page/parse-page.ts';
import { scanPage, type PageScan } from './page/scan-page.ts';
import { isRecord, type JsonRecord } from '../store/parse-json.ts';
import type { SourceDocument } from './source-document.ts';

/** A tree this deep takes minutes, and no page for readers is so deep. */
const MAX_DEPTH = 1000;
/** In words: a shorter heading may name a site or a section. */
const LEAST_HEADLINE = 4;
/** Elements of a page that stand beside its article. */
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

/** A web page: its meta elements, its JSON-LD, and the text of its article. */
export const readPage = ({ name, text, address }: SourceDocument): Found[] => {
  const page = scanPage(text);
  const { meta } = page;
  const base = webAddress(page.base ?? undefined, address) ?? address;
  const url = webAddress(page.canonical ?? meta.get('og:url'), base) ?? address;
  const isTooDeep = page.depth > MAX_DEPTH;
  const document = parsePage(isTooDeep ? '' : text);
  const given = ['og:title', 'twitter:title'].map((key) => meta.get(key) ?? '');
  const headings = headingsOf(document, url);
  const titles = [...given, page.title, ...headings.map((heading) => heading.text)];
  const linked = linkedArticle(page.jsonLd, { url, titles });
  const siteNames = [
    ...['og:site_name', 'application-name'].map((key) => meta.get(key) ?? ''),
    ...linkedSiteNames(page.jsonLd),
  ];
  const { title, heading } = titleOfPage({
    given: [textOf(linked?.headline), ...given],
    title: page.title,
    siteNames,
    headings,
  });
  if (linked === null && !declaresArticle({ ...page, jsonLd: [] }))
    refuseList(document, { page, address, base, heading });
  const picture = meta.get('og:image');
  return [
    {
      ...emptyOriginal(name),
      guid: url === null ? nameOfFile(name) : null,
      url,
      title,
      date:
        textOf(linked?.datePublished) ||
        (DATES.map((key) => meta.get(key)).find(Boolean) ?? page.time),
      authors: authorsOf(page, linked ?? {}),
      sourceName: meta.get('og:site_name') || publisherOf(linked ?? {}) || null,
      body: {
        kind: 'html',
        value: isTooDeep ? text : findArticle(document, heading?.element ?? null),
        hidden: BESIDE,
      },
      ...(base === null || base === url ? {} : { base }),
      picture:
        picture === undefined ? null : { address: picture, alt: meta.get('og:image:alt') ?? '' },
    },
  ];
};

/** @throws DeskError for a page that only lists articles, such as a front page */
const refuseList = (document: Document, { page, address, base, heading }: ListFacts): void => {
  const hasHeadline =
    heading !== null &&
    !isLinkedHeading(heading.element) &&
    heading.text.split(' ').length >= LEAST_HEADLINE;
  const listed = countListed(document, { address, hasHeadline });
  if (listed === null) return;
  const feed = webAddress(page.feed ?? undefined, base) ?? page.feed;
  throw new DeskError(
    `expected an article, found a page that lists ${listed} others and has no text of its own; import these by their addresses${feed === null ? '' : `, or its feed ${feed}`}`,
  );
};

type ListFacts = {
  page: PageScan;
  address: string | null;
  base: string | null;
  heading: TreeHeading | null;
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
