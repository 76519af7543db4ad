import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Called while HTML is read from beginning to end. Names are in lower case. */
export type HtmlHandler = {
  open: (name: string, attributes: ReadonlyMap<string, string>, start: number, end: number) => void;
  close: (name: string, start: number, end: number) => void;
  /** Text with its entities decoded; one text may come in several pieces. */
  text: (text: string) => void;
};

/**
 * Reads HTML tag by tag, in time proportional to its length. The parser of htmlparser2 would
 * search all open elements at many tags, which takes hours if nothing is ever closed.
 */
export const readHtml = (html: string, handler: HtmlHandler): void => {
  let tag = { name: '', start: 0 };
  let attributes = new Map<string, string>();
  let attribute: { name: string; value: string } | null = null;
  let read = 0;
  const openTag = (endIndex: number) => {
    handler.open(tag.name, attributes, tag.start, endIndex + 1);
    read = endIndex + 1;
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 };
      attributes = new Map();
    },
    onattribname(start, end) {
      attribute = { name: html.slice(start, end).toLowerCase(), value: '' };
    },
    onattribdata(start, end) {
      if (attribute) attribute.value += html.slice(start, end);
    },
    onattribentity(codepoint) {
      if (attribute) attribute.value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      if (attribute && !attributes.has(attribute.name))
        attributes.set(attribute.name, attribute.value);
      attribute = null;
    },
    onopentagend: openTag,
    onselfclosingtag: openTag,
    onclosetag(start, end) {
      const closing = html.indexOf('>', end);
      read = closing === -1 ? html.length : closing + 1;
      handler.close(html.slice(start, end).toLowerCase(), start - 2, read);
    },
    ontext(start, end) {
      handler.text(html.slice(start, end));
      read = end;
    },
    ontextentity(codepoint, end) {
      handler.text(String.fromCodePoint(codepoint));
      read = end;
    },
    oncomment: (_start, end) => void (read = end + 1),
    oncdata: (_start, end) => void (read = end + 1),
    ondeclaration: (_start, end) => void (read = end + 1),
    onprocessinginstruction: (_start, end) => void (read = end + 1),
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  // A tag that never ends, such as one with a quotation mark too many, would swallow the rest.
  const rest = html.slice(read);
  if (rest.startsWith('<') && !rest.startsWith('<!')) {
    handler.text(rest.replaceAll(/<\/?[a-z][^<>]*>/gi, ' ').replaceAll(/<(?=[/a-z])/gi, '‹'));
  }
};
