import type { Article, Block } from '../news/article.schema.ts';
import { mapTexts } from '../news/blocks.ts';
import type { AddedSpan, TextWith } from '../news/rich-text.ts';

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

const tidyText = <Added extends AddedSpan>(text: TextWith<Added>): TextWith<Added> =>
  typeof text === 'string'
    ? text
    : text.map((span) =>
        typeof span === 'string' || span.type !== 'link'
          ? span
          : { ...span, href: tidyAddress(span.href) },
      );

/** An article whose links and source are addresses that pages, feeds and machines can read. */
export const tidyAddresses = (article: Article): Article => ({
  ...article,
  // Content has no spans of the build's, so none are in what comes back.
  body: article.body.map((block) => mapTexts(block, tidyText) as Block),
  source: article.source && {
    ...article.source,
    url: article.source.url === null ? null : tidyAddress(article.source.url),
  },
});
