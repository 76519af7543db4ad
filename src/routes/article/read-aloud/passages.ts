/** The id of a block, as BlockView sets it. */
const BLOCK_ID = /^p\d+$/;

/** Parts of a block that are read one by one: a table row makes no sense when read as one line. */
const PARTS = 'li, blockquote, figcaption, caption, th, td';

/**
 * The texts of an article that are read aloud: its title, its summary and the parts of its body,
 * in order.
 */
export const findPassages = (article: Element): Element[] => [
  ...article.querySelectorAll('h1, #summary'),
  ...[...article.querySelectorAll('[id]')]
    .filter(({ id }) => BLOCK_ID.test(id))
    .flatMap((block) => {
      const parts = [...block.querySelectorAll(PARTS)];
      return parts.length > 0 ? parts : [block];
    }),
];
