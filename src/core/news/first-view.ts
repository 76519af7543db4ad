import type { ArticleData } from './headline.ts';
import { textsOf, type Body } from './rich-text.ts';

/**
 * How many headlines a phone shows at first, below a lead and without one: the rest need not be
 * laid out before the first paint.
 */
export const HEADLINES_AT_FIRST = { belowLead: 3, alone: 6 } as const;

/** About how many letters of a text a phone shows at first, with a line or two to spare. */
const LETTERS = 650;

/** How many blocks of a body a first view may show. */
export const lastOfFirstView = (body: Body): number => {
  let letters = 0;
  const at = body.findIndex((block) => {
    for (const text of textsOf([block])) letters += text.length;
    return letters >= LETTERS;
  });
  return at === -1 ? body.length : at + 1;
};

/**
 * Whether a first view has more than a headline and paragraphs: a picture, a heading, a quote, a
 * list or a table.
 */
export const beginsWithFigures = ({ image, body }: Pick<ArticleData, 'image' | 'body'>): boolean =>
  image !== undefined ||
  body.slice(0, lastOfFirstView(body)).some(({ type }) => type !== 'paragraph');
