import { cleanLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';
import { ENDS_BEFORE, KINDS, markName } from './frame-kinds.ts';
import type { Frame, Kind } from './frame.ts';
import { closeFrame, newFrame } from './frames.ts';
import { pictureAddress, webAddress } from './web-address.ts';
import { RichLine, type Mark } from './rich-line.ts';
import { BLOCK_TAGS, ROW_GROUPS } from './tag-names.ts';

/** Deeper structure than this is nobody's: its text is kept, its structure not. */
const MAX_FRAMES = 100;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

type Attributes = ReadonlyMap<string, string>;

/** Makes blocks of the tags and texts of some HTML. */
export class BlockBuilder {
  readonly #base: string | null;
  readonly #frames: Frame[] = [{ kind: 'root', name: '', blocks: [] }];
  readonly #ignored = new Map<string, number>();
  #line = new RichLine();
  #marks = new Map<string, Mark>();
  #preformatted = 0;
  #raised = false;
  #brokeLine = false;

  constructor(base: string | null) {
    this.#base = base;
  }

  open(name: string, attributes: Attributes): void {
    const kind = KINDS.get(name);
    if (kind !== undefined) this.#openFrame(kind, name, attributes);
    else if (name === 'br') this.#breakLine();
    else if (name === 'img') this.#addPicture(attributes);
    else if (name === 'cite' || name === 'footer') this.#openCite(name);
    else if (BLOCK_TAGS.has(name)) {
      if (this.#top.kind === 'heading' && name === 'p') this.close(this.#top.name);
      this.#endLine();
      if (name === 'pre') this.#preformatted++;
      if (ROW_GROUPS.has(name)) this.#openRowGroup(name);
    } else this.#openInline(name, attributes);
  }

  close(name: string): void {
    const ignored = this.#ignored.get(name) ?? 0;
    if (ignored > 0) {
      this.#ignored.set(name, ignored - 1);
      this.#endLine();
      return;
    }
    const kind = KINDS.get(name) ?? (name === 'cite' || name === 'footer' ? 'cite' : undefined);
    if (kind === 'row' || kind === 'cell') this.#closeKinds(['cell'], ['table']);
    else if (kind !== undefined) this.#closeKinds([kind], kind === 'table' ? [] : ['cell']);
    if (BLOCK_TAGS.has(name)) this.#endLine();
    if (name === 'pre' && this.#preformatted > 0) this.#preformatted--;
    if (name === 'sup') this.#raised = false;
    this.#marks.delete(markName(name));
  }

  text(text: string): void {
    if (this.#preformatted === 0 || !/[\n\r]/.test(text)) {
      this.#addText(text);
      return;
    }
    text.split(/\r\n|[\n\r]/).forEach((line, at) => {
      if (at > 0) this.#endLine();
      this.#addText(line);
    });
  }

  finish(): DraftBlock[] {
    this.#endLine();
    while (this.#frames.length > 1) this.#closeTop();
    return this.#top.blocks;
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (top === undefined) throw new Error('The root frame is never closed.');
    return top;
  }

  #addText(text: string): void {
    if (this.#brokeLine && text.trim() !== '') this.#brokeLine = false;
    const shown = this.#raised
      ? text.replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
      : text;
    this.#line.add(
      shown,
      this.#marks.get('a') ??
        this.#marks.get('strong') ??
        this.#marks.get('em') ?? { type: 'plain' },
    );
  }

  #endLine(): void {
    this.#brokeLine = false;
    if (this.#line.isEmpty) {
      this.#line = new RichLine();
      return;
    }
    const text = this.#line.take();
    if (text === null) return;
    this.#top.blocks.push({ type: 'paragraph', text });
    // A mark that was never closed must not mark the rest of the article.
    this.#marks.clear();
  }

  /** In a cell, an item or a heading one line break is a space; elsewhere it ends a paragraph. */
  #breakLine(): void {
    const isNarrow = ['cell', 'item', 'heading', 'caption', 'figcaption'].includes(this.#top.kind);
    if (!isNarrow || this.#brokeLine) {
      this.#endLine();
      return;
    }
    this.#line.add(' ', { type: 'plain' });
    this.#brokeLine = true;
  }

  #openFrame(kind: Kind | 'row', name: string, attributes: Attributes): void {
    if (this.#top.kind === 'heading') this.close(this.#top.name);
    this.#endLine();
    const ends = ENDS_BEFORE[kind];
    if (ends) this.#closeKinds(ends.kinds, ends.within);
    if (this.#frames.length >= MAX_FRAMES) {
      this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1);
      return;
    }
    const rows = this.#table?.groups.at(-1)?.rows;
    if (kind === 'row') rows?.push([]);
    else {
      if (kind === 'cell' && rows?.length === 0) rows.push([]);
      this.#frames.push(newFrame(kind, name, attributes));
    }
  }

  /** Rows of a foot may stand before those above it. */
  #openRowGroup(name: string): void {
    this.#closeKinds(['cell'], ['table']);
    this.#table?.groups.push({ isFoot: name === 'tfoot', rows: [] });
  }

  /** The table whose rows are being read. */
  get #table(): Extract<Frame, { kind: 'table' }> | null {
    return this.#top.kind === 'table' ? this.#top : null;
  }

  #openCite(name: string): void {
    if (this.#top.kind !== 'quote') {
      if (name === 'footer') this.#endLine();
      return;
    }
    this.#endLine();
    this.#frames.push({ kind: 'cite', name, blocks: [] });
  }

  #openInline(name: string, attributes: Attributes): void {
    if (name === 'sup') this.#raised = true;
    if (name === 'strong' || name === 'b') this.#marks.set('strong', { type: 'strong' });
    if (name === 'em' || name === 'i') this.#marks.set('em', { type: 'emphasis' });
    if (name !== 'a') return;
    const href = webAddress(attributes.get('href'), this.#base);
    if (href === null) this.#marks.delete('a');
    else this.#marks.set('a', { type: 'link', href });
  }

  #addPicture(attributes: Attributes): void {
    const address = pictureAddress(attributes, this.#base);
    if (address === null) return;
    const alt = cleanLine(attributes.get('alt') ?? '') || cleanLine(attributes.get('title') ?? '');
    this.#endLine();
    this.#top.blocks.push({ type: 'picture', address, alt, caption: '' });
  }

  /** Ends the innermost frame of these kinds and all in it, if no frame of `within` stands around it. */
  #closeKinds(kinds: readonly Kind[], within: readonly Kind[]): void {
    const at = this.#frames.findLastIndex(
      ({ kind }) => kinds.includes(kind) || within.includes(kind),
    );
    this.#endLine();
    if (at < 1 || !kinds.includes(this.#frames[at]?.kind ?? 'root')) return;
    while (this.#frames.length > at) this.#closeTop();
  }

  #closeTop(): void {
    this.#endLine();
    const frame = this.#frames.pop();
    if (frame) closeFrame(frame, this.#top);
  }
}
