import type { Article, Block } from '../news/article.schema.ts';
import { mapTexts } from '../news/blocks.ts';
import type { AddedSpan, TextWith } from '../news/rich-text.ts';

/**
 * Characters that must be encoded in an address: browsers encode them, other programs fail on them.
 */
const RAW = /["<>\\^`{|}\p{Cc}]|%(?![\dA-F]{2})/giu;
/** Brackets are allowed only around a numeric host: `http://[::1]/`. */
const BRACKET = /[[\]]/g;
const HOST = /^https?:\/\/[^/?#]*/i;

const encode = (sign: string) => encodeURIComponent(sign);

/** An address in a form that may stand in a page; unchanged if it has no such characters. */
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
  // Content files hold none of the spans that the build adds, and neither does the result.
  body: article.body.map((block) => mapTexts(block, tidyText) as Block),
  source: article.source && {
    ...article.source,
    url: article.source.url === null ? null : tidyAddress(article.source.url),
  },
});
