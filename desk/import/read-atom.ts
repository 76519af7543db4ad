import type { AtomFeed, DcNs } from 'feedsmith';
import { webAddress } from '../html/web-address.ts';
import { bloggerKinds } from './blogger-kinds.ts';
import { decodeBase64Text } from './decode-base64-text.ts';
import { html, linkedPicture, namesOf, pictureOf, plain } from './feed-parts.ts';
import { emptyOriginal, type Found, type Original, type OriginalText } from './original.ts';
import type { SourceDocument } from './source-document.ts';

type Feed = AtomFeed.Feed<string>;
type Entry = AtomFeed.Entry<string>;

/** Atom, which is also the format of Blogger's exports; of these it reads only the published posts. */
export const readAtom = ({ name, text, address }: SourceDocument, feed: Feed): Found[] => {
  const start = feed.xml?.base === undefined ? address : webAddress(feed.xml.base, address);
  const base = webAddress(linkOf(feed.links), start) ?? start;
  const entries = feed.entries ?? [];
  const kinds = bloggerKinds(text, entries);
  const others = new Map<string, number>();
  const found = entries.flatMap((entry, at): Found[] => {
    const where = `${name}, entry ${at + 1}`;
    const kind = kinds[at] ?? 'post';
    if (kind === 'draft' || entry.app?.control?.draft === true)
      return [{ where, reason: 'it is a draft', isSkipped: true }];
    if (kind !== 'post') {
      others.set(kind, (others.get(kind) ?? 0) + 1);
      return [];
    }
    return [
      {
        ...emptyOriginal(where),
        sourceName: feed.title?.value ?? null,
        ...fromEntry(entry, feed, start, base),
      },
    ];
  });
  const skipped = [...others].map(([kind, count]) => ({
    where: name,
    reason: `${count} of kind "${kind}" ${count === 1 ? 'is no post' : 'are no posts'}`,
    isSkipped: true,
  }));
  return [...found, ...skipped];
};

const fromEntry = (
  entry: Entry,
  feed: Feed,
  start: string | null,
  base: string | null,
): Partial<Original> => {
  const { content, summary, title } = entry;
  const own = entry.xml?.base === undefined ? null : webAddress(entry.xml.base, start);
  const contentBody = content?.value === undefined ? null : bodyOf(content.value, content.type);
  const isContent = contentBody !== null && contentBody.value !== '';
  const text = isContent ? content : summary;
  const inText = text?.xml?.base;
  const bodyBase = inText === undefined ? own : webAddress(inText, own ?? start);
  const dublin: DcNs.ItemOrFeed<string> | undefined = entry.dc;
  // A base that the feed declares comes first; otherwise its front page is the base.
  const linkBase = own ?? (feed.xml?.base === undefined ? base : start);
  const relativeTo = bodyBase ?? (feed.xml?.base === undefined ? null : start);
  return {
    guid: entry.id ?? null,
    url: webAddress(linkOf(entry.links), linkBase),
    title: title?.value ?? '',
    ...(title?.type === 'text' && /[<&]/.test(title.value) ? { isTitleLiteral: true } : {}),
    date: entry.published ?? dublin?.dates?.[0] ?? entry.updated ?? null,
    authors: namesOf(entry.authors ?? feed.authors ?? []),
    summary: isContent ? (summary?.value ?? null) : null,
    body: isContent ? contentBody : bodyOf(summary?.value, summary?.type),
    ...notesOf(content, contentBody, summary?.value !== undefined),
    ...(relativeTo === null ? {} : { base: relativeTo }),
    picture: pictureOf(entry.media) ?? linkedPicture(entry.links),
  };
};

/** A text by its type: one of Atom's three, or a media type; other media types are in base64. */
const bodyOf = (value: string | undefined, type: string | undefined): OriginalText => {
  const kind = type?.toLowerCase().split(';', 1)[0]?.trim();
  if (kind === undefined) return plain(value);
  if (kind === 'text') return isMislabelled(value ?? '') ? html(value) : literal(value);
  if (MEDIA.test(kind)) return plain('');
  const decoded = decodeBase64Text(value);
  if (kind === 'text/plain') return plain(decoded);
  if (kind === 'html' || kind === 'xhtml' || /^text\/|[+/]xml$/.test(kind)) return html(decoded);
  if (decoded !== value) return html(decoded);
  return isPacked(value ?? '') ? plain('') : html(value);
};

const MEDIA = /^(?:image|audio|video|font)\/|\/svg/;

/** True for base64, such as a PDF file, also if it is broken into lines; words have spaces. */
const isPacked = (value: string): boolean =>
  /^[\w+/=\s-]*$/.test(value) && !/\w \w/.test(value.trim());

/** What a reader of the feed would see in an entry, but this article lacks. */
const notesOf = (
  content: Entry['content'],
  body: OriginalText | null,
  hasSummary: boolean,
): Pick<Original, 'notes'> => {
  const instead = hasSummary ? 'its summary was taken' : 'it has no summary either';
  if (body === null)
    return content?.src === undefined
      ? {}
      : { notes: [`its text lies at ${content.src} and was not fetched; ${instead}`] };
  if (body.value !== '' || (content?.value ?? '').trim() === '') return {};
  return { notes: [`its content is of the type "${content?.type}", which is no text; ${instead}`] };
};

const literal = (value: string | undefined): OriginalText =>
  /[<&]/.test(value ?? '') ? { kind: 'literal', value: value ?? '' } : plain(value);

/** True for HTML declared as plain text: it begins and ends with the tags of a block. */
const isMislabelled = (value: string): boolean =>
  /^\s*<(p|div|table|ul|ol|h[1-6]|blockquote|figure|section|article)\b[^]*>\s*$/i.test(value);

const linkOf = (links: Entry['links']): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
