import { BlockBuilder } from './block-builder.ts';
import { cleanLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';
import { isHiddenElement, isStruckOut } from './hidden-element.ts';
import { lostLink, lostMedia } from './lost-media.ts';
import { emojiOf, PictureTags } from './picture-tags.ts';
import { readHtml } from './read-html.ts';
import { BLOCK_TAGS, VOID_TAGS } from './tag-names.ts';

type Attributes = ReadonlyMap<string, string>;
type Options = { base: string | null; hiding: ReadonlySet<string>; hidesByAttribute: boolean };
/** An element whose content is no text of the article, and how many of its name stand in it. */
type Hidden = { name: string; depth: number; isNamed: boolean; struck: string | null };

const SHOWN = 80;

/** Reads some HTML once and leaves out what is not shown. */
export class HtmlReader {
  readonly #html: string;
  readonly #options: Options;
  readonly #builder: BlockBuilder;
  readonly #pictures: PictureTags;
  readonly #losses = new Set<string>();
  #hidden: Hidden | null = null;

  constructor(html: string, options: Options) {
    this.#html = html;
    this.#options = options;
    this.#builder = new BlockBuilder(options.base);
    this.#pictures = new PictureTags(options.base);
  }

  /** @returns what hides the rest, because it was never closed: its name, or '' for one hidden by an attribute; else null. */
  read(): string | null {
    readHtml(this.#html, {
      open: (name, attributes, start, end) => {
        if (this.#hidden?.name === 'p' && BLOCK_TAGS.has(name)) this.#hidden = null;
        if (this.#hidden === null) this.#open(name, attributes, start, end);
        else this.#openHidden(this.#hidden, name, attributes);
      },
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#hidden === null) this.#builder.text(text);
        else if (this.#hidden.struck !== null) this.#hidden.struck += text;
      },
    });
    if (this.#hidden === null) return null;
    return this.#hidden.isNamed ? this.#hidden.name : '';
  }

  get blocks(): DraftBlock[] {
    return this.#builder.finish();
  }

  /** What an article cannot hold. */
  get losses(): string[] {
    return [
      ...this.#losses,
      ...this.#pictures.lost.map((alt) => `the picture «${alt}», whose address nothing says`),
    ];
  }

  #open(name: string, attributes: Attributes, start: number, end: number): void {
    if (!/^[a-z][a-z0-9:_-]*$/.test(name)) {
      // «Name <name@publisher.example>» is no element.
      this.#builder.text(`‹${this.#html.slice(start + 1, end - 1)}›`);
      return;
    }
    const { hiding, hidesByAttribute, base } = this.#options;
    this.#lose(lostMedia(name, attributes, base));
    const isNamed = hiding.has(name);
    const isStruck = !isNamed && hidesByAttribute && isStruckOut(name, attributes);
    if (isNamed || isStruck || (hidesByAttribute && isHiddenElement(attributes))) {
      if (name === 'source') this.#pictures.openSource(attributes);
      if (!VOID_TAGS.has(name))
        this.#hidden = { name, depth: 1, isNamed, struck: isStruck ? '' : null };
      return;
    }
    this.#lose(lostLink(name, attributes, base));
    if (name === 'q') this.#builder.text('«');
    if (name === 'picture') this.#pictures.openPicture();
    if (name === 'img' || name === 'amp-img') this.#openImage(attributes, false);
    else this.#builder.open(name, attributes);
  }

  #openHidden(hidden: Hidden, name: string, attributes: Attributes): void {
    if (name === hidden.name) hidden.depth++;
    const isImage = name === 'img' || name === 'amp-img';
    if (isImage && /^(x-)?noscript$/.test(hidden.name)) this.#openImage(attributes, true);
  }

  #openImage(attributes: Attributes, isInNoscript: boolean): void {
    const emoji = emojiOf(attributes);
    if (emoji !== null) {
      if (!isInNoscript) this.#builder.text(emoji);
      return;
    }
    const shown = this.#pictures.openImage(attributes, isInNoscript);
    if (shown !== null) this.#builder.open('img', shown);
  }

  #close(name: string): void {
    const hidden = this.#hidden;
    if (hidden === null) {
      if (name === 'q') this.#builder.text('»');
      if (!this.#options.hiding.has(name)) this.#builder.close(name);
    } else if (name === hidden.name && --hidden.depth === 0) {
      this.#hidden = null;
      const struck = cleanLine(hidden.struck ?? '');
      if (struck !== '')
        this.#lose(
          `what was struck out, «${struck.length > SHOWN ? `${struck.slice(0, SHOWN)}…` : struck}»`,
        );
    }
  }

  #lose(what: string | null): void {
    if (what !== null) this.#losses.add(what);
  }
}
