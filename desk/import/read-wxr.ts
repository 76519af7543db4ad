import { Parser } from 'htmlparser2';
import { checkXml } from './check-xml.ts';
import { emptyOriginal, type Found, type Refusal } from './original.ts';
import { wordPressHtml } from './wordpress-html.ts';
import type { SourceDocument } from './source-document.ts';

type Fields = Map<string, string>;

/**
 * A WordPress export. Everything except published posts is skipped, and so is the last item of a
 * truncated file: half an article must not be published.
 */
export const readWxr = ({ name, text }: SourceDocument): Found[] => {
  const { channel, items, authors, cut } = readElements(checkXml(text));
  const others = otherTypes(items);
  const found = items.flatMap((item, at): Found[] => {
    const where = `${name}, item ${at + 1}`;
    if (cut === 'item' && at === items.length - 1) return [{ where, reason: CUT_ITEM }];
    if (typeOf(item) !== 'post') return [];
    const status = item.get('wp:status') ?? 'publish';
    if (status !== 'publish') {
      return [{ where, reason: `its status is "${status}", not "publish"`, isSkipped: true }];
    }
    if (item.get('wp:post_password')) {
      return [{ where, reason: 'its text is behind a password', isSkipped: true }];
    }
    const creator = item.get('dc:creator') ?? '';
    const date = item.get('wp:post_date_gmt') ?? '';
    const hasDate = /[1-9]/.test(date);
    return [
      {
        ...emptyOriginal(where),
        guid: item.get('guid') ?? null,
        url: item.get('link') || null,
        title: item.get('title') ?? '',
        date: hasDate ? date : (item.get('pubDate') ?? null),
        isDateUtc: hasDate,
        authors: creator === '' ? [] : [authors.get(creator) ?? creator],
        sourceName: channel.get('title') ?? null,
        summary: item.get('excerpt:encoded') ?? null,
        body: { kind: 'html', value: wordPressHtml(item.get('content:encoded') ?? '') },
      },
    ];
  });
  const hasPosts = items.some((item) => typeOf(item) === 'post');
  return [
    ...found,
    ...(cut === 'file' ? [{ where: name, reason: CUT_FILE }] : []),
    ...[...others].map(([type, count]) => tellOthers(name, type, count, hasPosts)),
  ];
};

const CUT_ITEM =
  'expected a whole item, but the file ends in the middle of it: it was cut off; export it again';
const CUT_FILE = 'expected </rss> at its end, but the file was cut off before; export it again';

const typeOf = (item: Fields): string => item.get('wp:post_type') || 'post';

/** How many items there are of each type other than posts. */
const otherTypes = (items: readonly Fields[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const type of items.map(typeOf)) {
    if (type !== 'post') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
};

/** Types of items that WordPress itself keeps beside its posts. */
const OWN_TYPES =
  /^(?:attachment|page|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/;

/** An export with only a custom type may well contain articles: an editor decides. */
const tellOthers = (where: string, type: string, count: number, hasPosts: boolean): Refusal => {
  const reason = `${count} of type "${type}" ${count === 1 ? 'is no post' : 'are no posts'} (wp:post_type)`;
  if (OWN_TYPES.test(type)) return { where, reason, isSkipped: true };
  const cure = `${reason}; if these are articles, write "post" for "${type}" in the export`;
  return hasPosts ? { where, reason: cure, isSkipped: true } : { where, reason: cure };
};

/** The text that stands directly in the channel, in its items and in its authors. */
const readElements = (xml: string) => {
  const channel: Fields = new Map();
  const items: Fields[] = [];
  const authors = new Map<string, string>();
  let author: Fields = new Map();
  const path: string[] = [];
  let text = '';
  /** Inside which element the file ends, if not at its end. */
  let cut: 'item' | 'file' | null = null;
  const close = (name: string, parent: string | undefined) => {
    const value = text.trim();
    if (parent === 'item') items.at(-1)?.set(name, value);
    else if (parent === 'wp:author') author.set(name, value);
    else if (parent === 'channel' && name !== 'item') channel.set(name, value);
    if (name === 'wp:author') {
      authors.set(author.get('wp:author_login') ?? '', author.get('wp:author_display_name') ?? '');
      author = new Map();
    }
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'item') items.push(new Map());
        path.push(name);
        text = '';
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(name, isImplied) {
        path.pop();
        // Only the end of the file closes these.
        if (isImplied && name === 'item') cut = 'item';
        else if (isImplied && name === 'rss') cut ??= 'file';
        close(name, path.at(-1));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return { channel, items, authors, cut: cut as 'item' | 'file' | null };
};
