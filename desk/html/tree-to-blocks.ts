import { cleanLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';
import { kindOf } from './frame-kinds.ts';
import type { Frame } from './frame.ts';
import { closeFrame, newFrame } from './frames.ts';
import { isHiddenElement, isStruckOut } from './hidden-element.ts';
import type { Attributes, HtmlElement, HtmlNode } from './html-tree.ts';
import { lostLink, lostMedia } from './lost-media.ts';
import { OpenLine } from './open-line.ts';
import { emojiOf, PictureTags } from './picture-tags.ts';
import { BLOCK_TAGS, ROW_GROUPS } from './tag-names.ts';
import { pictureAddress } from './web-address.ts';

type Options = {
  base: string | null;
  /** Names of elements whose content is not text of the article. */
  hiding: ReadonlySet<string>;
  onLoss: (what: string) => void;
};

/** How much of a struck-out text the editor is shown. */
const SHOWN = 80;

/** The blocks of a tree, without what is not shown. */
export const treeToBlocks = (
  root: HtmlElement,
  { base, hiding, onLoss }: Options,
): DraftBlock[] => {
  const line = new OpenLine(base);
  const pictures = new PictureTags(base);
  const losses = new Set<string | null>();

  /** Adds the content of nodes to the frame in which they stand. */
  const read = (nodes: readonly HtmlNode[], frame: Frame): void => {
    for (const node of nodes) {
      if (typeof node === 'string') line.addText(node, frame);
      else readElement(node, frame);
    }
  };

  const readElement = (element: HtmlElement, frame: Frame): void => {
    const { name, attributes, children } = element;
    losses.add(lostMedia(name, attributes, base));
    if (isHidden(element)) {
      readHidden(element, frame);
      return;
    }
    losses.add(lostLink(name, attributes, base));
    const kind = kindOf(name, frame.kind);
    if (kind !== undefined) {
      line.end(frame);
      const table = frame.kind === 'table' ? frame : null;
      const rows = table?.groups.at(-1)?.rows;
      if (kind === 'row' || (kind === 'cell' && rows?.length === 0)) rows?.push([]);
      const inner = kind === 'row' ? frame : newFrame(kind, name, attributes);
      read(children, inner);
      line.end(inner);
      if (inner !== frame) closeFrame(inner, frame);
    } else if (isImage(name)) readImage(attributes, frame);
    else if (name === 'br') line.break(frame);
    else if (BLOCK_TAGS.has(name)) {
      line.end(frame);
      if (ROW_GROUPS.has(name) && frame.kind === 'table')
        frame.groups.push({ isFoot: name === 'tfoot', rows: [] });
      line.within(element, () => read(children, frame));
      line.end(frame);
    } else {
      if (name === 'picture') pictures.openPicture();
      line.within(element, () => read(children, frame));
    }
  };

  /** An element that was never closed would hide everything after it, which is more likely text. */
  const isHidden = ({ name, attributes, isClosed }: HtmlElement): boolean =>
    isClosed && (hiding.has(name) || isStruckOut(name, attributes) || isHiddenElement(attributes));

  const readHidden = (element: HtmlElement, frame: Frame): void => {
    const { name, attributes } = element;
    if (name === 'source') pictures.openSource(attributes);
    else if (/^(?:x-)?noscript$/.test(name))
      for (const image of imagesIn(element))
        readImage(image.attributes, frame, { isInNoscript: true });
    else if (!hiding.has(name) && isStruckOut(name, attributes)) {
      const struck = cleanLine(textOf(element));
      const shown = struck.length > SHOWN ? `${struck.slice(0, SHOWN)}…` : struck;
      if (struck !== '') losses.add(`what was struck out, «${shown}»`);
    }
  };

  const readImage = (
    attributes: Attributes,
    frame: Frame,
    { isInNoscript } = { isInNoscript: false },
  ): void => {
    const emoji = emojiOf(attributes);
    if (emoji !== null) {
      if (!isInNoscript) line.addText(emoji, frame);
      return;
    }
    const shown = pictures.openImage(attributes, { isInNoscript });
    const address = shown === null ? null : pictureAddress(shown, base);
    if (shown === null || address === null) return;
    const alt = cleanLine(shown.get('alt') ?? '') || cleanLine(shown.get('title') ?? '');
    line.end(frame);
    frame.blocks.push({ type: 'picture', address, alt, caption: '' });
  };

  const frame: Frame = { kind: 'root', name: '', blocks: [] };
  read(root.children, frame);
  line.end(frame);
  for (const alt of pictures.lost) losses.add(`the picture «${alt}», whose address nothing says`);
  for (const loss of losses) if (loss !== null) onLoss(loss);
  return frame.blocks;
};

const isImage = (name: string): boolean => name === 'img' || name === 'amp-img';

const imagesIn = ({ children }: HtmlElement): HtmlElement[] =>
  children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return isImage(node.name) ? [node] : imagesIn(node);
  });

const textOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
