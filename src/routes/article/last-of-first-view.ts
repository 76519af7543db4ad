import { textsOf, type Body } from '../../model/rich-text.ts';

/** Half as much again as a phone shows of a text at first. */
const LETTERS = 1000;

/** How many blocks of a body a first view may show. */
export const lastOfFirstView = (body: Body): number => {
  let letters = 0;
  const at = body.findIndex((block) => {
    for (const text of textsOf([block])) letters += text.length;
    return letters >= LETTERS;
  });
  return at === -1 ? body.length : at + 1;
};
