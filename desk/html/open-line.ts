import type { Frame } from './frame.ts';
import type { HtmlElement } from './html-tree.ts';
import { RichLine, type Mark } from './rich-line.ts';
import { webAddress } from './web-address.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Contexts in which a line break is a space. */
const NARROW: ReadonlySet<Frame['kind']> = new Set([
  'cell',
  'item',
  'heading',
  'caption',
  'figcaption',
]);
/** A link outranks strong, and strong outranks emphasis. */
const RANK = ['link', 'strong', 'emphasis'] as const;

/** The line of text that is being read, and how the text that comes next is marked. */
export class OpenLine {
  readonly #base: string | null;
  #line = new RichLine();
  readonly #marks = new Map<Mark['type'], Mark>();
  #preformatted = 0;
  #raised = 0;
  #hasBreak = false;

  constructor(base: string | null) {
    this.#base = base;
  }

  /** Reads the content of an element, marked as the element marks it. */
  within(element: HtmlElement, readContent: () => void): void {
    const { name } = element;
    const mark = this.#markOf(element);
    const isNew = mark !== null && !this.#marks.has(mark.type);
    if (isNew) this.#marks.set(mark.type, mark);
    if (name === 'pre') this.#preformatted++;
    if (name === 'sup') this.#raised++;
    if (name === 'q') this.#add('«');
    readContent();
    if (name === 'q') this.#add('»');
    if (name === 'sup') this.#raised--;
    if (name === 'pre') this.#preformatted--;
    if (isNew) this.#marks.delete(mark.type);
  }

  /** Adds text of a frame; in preformatted text, each line stays a line. */
  addText(text: string, frame: Frame): void {
    if (this.#preformatted === 0 || !/[\n\r]/.test(text)) {
      this.#add(text);
      return;
    }
    text.split(/\r\n|[\n\r]/).forEach((line, at) => {
      if (at > 0) this.end(frame);
      this.#add(line);
    });
  }

  /** In a cell, an item or a heading one line break is a space; elsewhere it ends a paragraph. */
  break(frame: Frame): void {
    if (!NARROW.has(frame.kind) || this.#hasBreak) {
      this.end(frame);
      return;
    }
    this.#line.add(' ', { type: 'plain' });
    this.#hasBreak = true;
  }

  /** Adds the line to a frame, as a paragraph. */
  end(frame: Frame): void {
    this.#hasBreak = false;
    if (this.#line.isEmpty) {
      this.#line = new RichLine();
      return;
    }
    const text = this.#line.take();
    if (text === null) return;
    frame.blocks.push({ type: 'paragraph', text });
    // A mark that was never closed must not mark the rest of the article.
    this.#marks.clear();
  }

  #add(text: string): void {
    if (text.trim() !== '') this.#hasBreak = false;
    const shown =
      this.#raised > 0
        ? text.replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
        : text;
    const type = RANK.find((each) => this.#marks.has(each));
    this.#line.add(shown, (type && this.#marks.get(type)) ?? { type: 'plain' });
  }

  #markOf({ name, attributes }: HtmlElement): Mark | null {
    if (name === 'strong' || name === 'b') return { type: 'strong' };
    if (name === 'em' || name === 'i') return { type: 'emphasis' };
    const href = name === 'a' ? webAddress(attributes.get('href'), this.#base) : null;
    return href === null ? null : { type: 'link', href };
  }
}
