import { textsOf, type Body } from '../../model/rich-text.ts';

/** Half as much again as a phone shows of a text at first. */
const LETTERS = 1000;

/** The number of the last block that a first view may show, counted from 1; 0 where that is all of a body. */
export const lastOfFirstView = (body: Body): number => {
  let letters = 0;
  const at = body.findIndex((block) => {
    for (const text of textsOf([block])) letters += text.length;
    return letters >= LETTERS;
  });
  return at < body.length - 1 ? at + 1 : 0;
};
