/** A block of a body: BlockView numbers them. */
const BLOCK_ID = /^p\d+$/;

/** Parts of a block that are said one by one: a row of table cells read as one line makes no sense. */
const PARTS = 'li, blockquote, figcaption, caption, th, td';

/** What is read aloud of an article: its title, its summary and the parts of its body, in order. */
export const findPassages = (article: Element): Element[] => [
  ...article.querySelectorAll('h1, #summary'),
  ...[...article.querySelectorAll('[id]')]
    .filter(({ id }) => BLOCK_ID.test(id))
    .flatMap((block) => {
      const parts = [...block.querySelectorAll(PARTS)];
      return parts.length > 0 ? parts : [block];
    }),
];
