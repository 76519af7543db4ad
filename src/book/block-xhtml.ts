import type { MadePicture } from '../core/news/picture.ts';
import type { AddedSpan, Body, TextWith } from '../core/news/rich-text.ts';
import { arabicXhtml, richXhtml, type Around } from './rich-xhtml.ts';
import { element, inLanguage, xmlText } from './xml.ts';

type Text = TextWith<AddedSpan>;

/** What a block needs to know of the book around it. */
export type AroundBlock = Around & {
  /** The files of the pictures that the book has, by their hashes. */
  pictures: ReadonlyMap<string, string>;
};

/**
 * A picture with its caption. If the picture did not arrive, its description stands in its place.
 */
export const pictureXhtml = (
  { picture, alt, credit, caption }: Omit<MadePicture, 'caption'> & { caption?: Text | undefined },
  around: AroundBlock,
): string => {
  const { words, pictures } = around;
  const { digits, locale, t } = words;
  const src = picture && pictures.get(picture.hash);
  const shown =
    src === undefined ? element('p', {}, arabicXhtml(alt, digits)) : element('img', { src, alt });
  const said = [
    ...(caption === undefined ? [] : [richXhtml(caption, around)]),
    ...(credit === undefined
      ? []
      : [
          element(
            'small',
            inLanguage(locale.code, locale.dir),
            xmlText(t('article.credit', { name: words.format.text(credit) })),
          ),
        ]),
  ];
  const below = said.length === 0 ? '' : element('figcaption', {}, said.join(' '));
  return element('figure', {}, shown, below);
};

/** One block of an article's text. */
export const blockXhtml = (block: Body[number], around: AroundBlock): string => {
  const rich = (text: Text) => richXhtml(text, around);
  const plain = (text: string) => arabicXhtml(text, around.words.digits);
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, rich(block.text));
    case 'heading':
      return element(`h${block.level}`, {}, rich(block.text));
    case 'quote':
      return element(
        'blockquote',
        {},
        element('p', {}, rich(block.text)),
        block.cite === undefined ? '' : element('p', { class: 'cite' }, plain(block.cite)),
      );
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.items.map((item) => element('li', {}, rich(item))),
      );
    case 'image':
      return pictureXhtml(block, around);
    case 'table': {
      const { caption, head, rows } = block;
      return element(
        'table',
        {},
        caption === undefined ? '' : element('caption', {}, plain(caption)),
        element(
          'thead',
          {},
          element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, rich(cell)))),
        ),
        element(
          'tbody',
          {},
          ...rows.map((cells) =>
            element('tr', {}, ...cells.map((cell) => element('td', {}, rich(cell)))),
          ),
        ),
      );
    }
  }
};
