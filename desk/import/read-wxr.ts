import { Parser } from 'htmlparser2';
import { checkXml } from './check-xml.ts';
import { emptyOriginal, type Found } from './original.ts';
import { wordPressHtml } from './wordpress-html.ts';
import type { SourceDocument } from './source-document.ts';

type Fields = Map<string, string>;

/** A WordPress export. Its pages, menus and attachments are no articles and are passed over. */
export const readWxr = ({ name, text }: SourceDocument): Found[] => {
  const { channel, items, authors } = readElements(checkXml(text));
  return items.flatMap((item, at): Found[] => {
    const where = `${name}, item ${at + 1}`;
    if ((item.get('wp:post_type') ?? 'post') !== 'post') return [];
    const status = item.get('wp:status') ?? 'publish';
    if (status !== 'publish') {
      return [
        { where, reason: `wp:status: expected "publish", found "${status}"; publish it first` },
      ];
    }
    if (item.get('wp:post_password')) {
      return [
        { where, reason: 'wp:post_password: expected none, found one; the article is not public' },
      ];
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
};

/** What stands directly in the channel, in its items and in its authors. */
const readElements = (xml: string) => {
  const channel: Fields = new Map();
  const items: Fields[] = [];
  const authors = new Map<string, string>();
  let author: Fields = new Map();
  const path: string[] = [];
  let text = '';
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
      onclosetag(name) {
        path.pop();
        close(name, path.at(-1));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return { channel, items, authors };
};
