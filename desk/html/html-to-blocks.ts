import { cleanLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';
import { parseTree } from './html-tree.ts';
import { plainToBlocks } from './plain-to-blocks.ts';
import { readHtml } from './read-html.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { HIDDEN_TAGS } from './tag-names.ts';
import { treeToBlocks } from './tree-to-blocks.ts';

export type HtmlOptions = {
  /** The base of relative addresses. */
  base: string | null;
  /** More elements that are not text of the article, such as the footer of a page. */
  hidden?: readonly string[];
  /** Called with what an article cannot hold. */
  onLoss?: (what: string) => void;
};

/** HTML as an article's blocks. Everything that is not text, a link, a picture or their structure is left out. */
export const htmlToBlocks = (
  html: string,
  { base, hidden = [], onLoss = () => {} }: HtmlOptions,
): DraftBlock[] => {
  const source = decodeTwice(withoutShortcodes(html.replaceAll(/<!\[CDATA\[|\]\]>/g, '')));
  if (!/<[a-z/]/i.test(source)) return plainToBlocks(source);
  const hiding = new Set([...HIDDEN_TAGS, ...hidden]);
  return treeToBlocks(parseTree(source), { base, hiding, onLoss });
};

/** A plain text as paragraphs, one for each of its lines. */
export const textToBlocks = (text: string): DraftBlock[] =>
  text
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: line }));

/** True when a text that may be plain is HTML. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(p|br|div|li|h[1-6]|blockquote|table|img|a|strong|em|b|i|span)(\s[^<>]*)?\/?>/i.test(text);

/** In HTML that was encoded once too often, tags appear as text. */
const decodeTwice = (html: string): string => {
  if (/<[a-z/]/i.test(html) || !/&(lt|#60|#x3c);\/?(p|br|div|h[1-6]|ul|li)\b/i.test(html)) {
    return html;
  }
  let decoded = '';
  readHtml(html, { open: () => {}, close: () => {}, text: (text) => (decoded += text) });
  return decoded;
};
