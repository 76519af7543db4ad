import { BlockBuilder } from './block-builder.ts';
import { cleanLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';
import { readHtml } from './read-html.ts';
import { HIDDEN_TAGS, VOID_TAGS } from './tag-names.ts';

export type HtmlOptions = {
  /** What relative addresses are relative to. */
  base: string | null;
  /** Further elements without text of the article, such as the footer of a page. */
  hidden?: readonly string[];
};

/** HTML as an article's blocks. Everything that is not text, a link, a picture or their structure is left out. */
export const htmlToBlocks = (html: string, { base, hidden = [] }: HtmlOptions): DraftBlock[] => {
  const source = decodeTwice(html.replaceAll(/<!\[CDATA\[|\]\]>/g, ''));
  const hiding = new Set([...HIDDEN_TAGS, ...hidden]);
  for (;;) {
    const builder = new BlockBuilder(base);
    const neverClosed = read(source, builder, hiding);
    // It would hide all that follows, which is rather text than not.
    if (neverClosed === null || !hiding.delete(neverClosed)) return builder.finish();
  }
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

/** @returns the hidden element that was never closed, or null. */
const read = (html: string, builder: BlockBuilder, hiding: ReadonlySet<string>): string | null => {
  let hidden: { name: string; depth: number } | null = null;
  readHtml(html, {
    open(name, attributes, start, end) {
      if (hidden !== null) {
        if (name === hidden.name) hidden.depth++;
      } else if (!/^[a-z][a-z0-9:_-]*$/.test(name)) {
        // «Name <name@publisher.example>» is no element.
        builder.text(`‹${html.slice(start + 1, end - 1)}›`);
      } else if (!hiding.has(name)) builder.open(name, attributes);
      else if (!VOID_TAGS.has(name)) hidden = { name, depth: 1 };
    },
    close(name) {
      if (hidden === null) {
        if (!hiding.has(name)) builder.close(name);
      } else if (name === hidden.name && --hidden.depth === 0) hidden = null;
    },
    text(text) {
      if (hidden === null) builder.text(text);
    },
  });
  // The handler assigns it, which the compiler does not see.
  return (hidden as { name: string } | null)?.name ?? null;
};

/** HTML that was encoded once too often shows its tags as text. */
const decodeTwice = (html: string): string => {
  if (/<[a-z/]/i.test(html) || !/&(lt|#60|#x3c);\/?(p|br|div|h[1-6]|ul|li)\b/i.test(html)) {
    return html;
  }
  let decoded = '';
  readHtml(html, { open: () => {}, close: () => {}, text: (text) => (decoded += text) });
  return decoded;
};
