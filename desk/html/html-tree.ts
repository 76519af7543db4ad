import { readHtml } from './read-html.ts';
import { BLOCK_TAGS, HIDDEN_TAGS, isInlineTag, STRUCTURE_TAGS, VOID_TAGS } from './tag-names.ts';
import { hasOptionalEnd, endedBy } from './implied-ends.ts';

export type Attributes = ReadonlyMap<string, string>;

export type HtmlElement = {
  /** In lower case. */
  name: string;
  attributes: Attributes;
  children: HtmlNode[];
  /** False if neither an end tag nor a rule of HTML says how far it reaches. */
  isClosed: boolean;
};

/** An element, or a piece of text with its entities decoded. */
export type HtmlNode = HtmlElement | string;

/**
 * Deeper elements keep their text and lose their structure. So a function may call itself for every
 * level of a tree, and finding the element that an end tag closes never takes long.
 */
const MAX_DEPTH = 250;

const ELEMENT_NAME = /^[a-z][a-z0-9:_-]*$/;
/** An end tag in a cell cannot end the cell, unless it belongs to a part of the table. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', ...CELLS]);

const newElement = (name: string, attributes: Attributes = new Map()): HtmlElement => ({
  name,
  attributes,
  children: [],
  isClosed: VOID_TAGS.has(name),
});

/** HTML as a tree, with the end tags that HTML lets an author leave out. */
export const parseTree = (html: string): HtmlElement => {
  const root = newElement('');
  const open = [root];
  const top = () => open.at(-1) ?? root;
  /** How often each name is open: for most end tags without an element, no search is needed. */
  const counts = new Map<string, number>();
  const count = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more);

  /**
   * Closes the innermost element of these names with everything in it, unless something of
   * `stopsAt` stands around it.
   */
  const closeInnermost = (
    isMeant: (name: string) => boolean,
    stopsAt: (name: string) => boolean,
  ): boolean => {
    const at = open.findLastIndex(({ name }) => isMeant(name) || stopsAt(name));
    const meant = open[at];
    if (meant === undefined || at < 1 || !isMeant(meant.name)) return false;
    for (const element of open.splice(at)) {
      count(element.name, -1);
      element.isClosed = element === meant || hasOptionalEnd(element.name);
    }
    return true;
  };

  readHtml(html, {
    open(name, attributes, start, end) {
      if (!ELEMENT_NAME.test(name)) {
        // «Name <name@publisher.example>» is not an element.
        top().children.push(`‹${html.slice(start + 1, end - 1)}›`);
        return;
      }
      for (const { names, within } of endedBy(name))
        closeInnermost(
          (each) => names.has(each),
          (each) => within(each),
        );
      const element = newElement(name, attributes);
      top().children.push(element);
      if (VOID_TAGS.has(name)) return;
      // A hidden element has to keep its text to itself, however deep it is.
      if (open.length > MAX_DEPTH || (open.length === MAX_DEPTH && !HIDDEN_TAGS.has(name))) return;
      open.push(element);
      count(name, 1);
    },
    close(name) {
      const isInline = isInlineTag(name);
      const stopsAt = (each: string) =>
        isInline ? !isInlineTag(each) : CELLS.has(each) && !TABLE_PARTS.has(name);
      if ((counts.get(name) ?? 0) > 0 && closeInnermost((each) => each === name, stopsAt)) return;
      // An end tag without an element still ends the line.
      if (BLOCK_TAGS.has(name) || STRUCTURE_TAGS.has(name)) top().children.push(newElement('p'));
    },
    text: (text) => void top().children.push(text),
  });
  return root;
};
