import type { Article, Block, RichText } from '../news/article.schema.ts';

/** Signs that no address may contain as they are: browsers encode them, other programs stumble. */
const RAW = /["<>\\^`{|}\p{Cc}]|%(?![\dA-F]{2})/giu;
/** An address may have brackets only around a host of numbers: `http://[::1]/`. */
const BRACKET = /[[\]]/g;
const HOST = /^https?:\/\/[^/?#]*/i;

const encode = (sign: string) => encodeURIComponent(sign);

/** An address as it may stand in a page; unchanged when it has no such signs. */
export const tidyAddress = (address: string): string => {
  const [host = ''] = HOST.exec(address) ?? [];
  const path = address.slice(host.length).replace(RAW, encode).replace(BRACKET, encode);
  const [beforeHash, ...more] = path.split('#');
  return host + [beforeHash, ...(more.length > 0 ? [more.join('%23')] : [])].join('#');
};

const tidyText = (text: RichText): RichText =>
  typeof text === 'string'
    ? text
    : text.map((span) =>
        typeof span === 'string' || span.type !== 'link'
          ? span
          : { ...span, href: tidyAddress(span.href) },
      );

const tidyBlock = (block: Block): Block => {
  switch (block.type) {
    case 'image':
      return block;
    case 'list':
      return { ...block, items: block.items.map(tidyText) };
    case 'table':
      return {
        ...block,
        head: block.head.map(tidyText),
        rows: block.rows.map((row) => row.map(tidyText)),
      };
    default:
      return { ...block, text: tidyText(block.text) };
  }
};

/** An article whose links and source are addresses that pages, feeds and machines can read. */
export const tidyAddresses = (article: Article): Article => ({
  ...article,
  body: article.body.map(tidyBlock),
  source: article.source && {
    ...article.source,
    url: article.source.url === null ? null : tidyAddress(article.source.url),
  },
});
