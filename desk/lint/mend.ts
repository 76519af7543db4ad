import type { Article } from '../../src/model/article.schema.ts';
import { mendArticle, type MendedPiece } from './lint-article.ts';

/** Cures may uncover other slips; more rounds than this would be two cures undoing each other. */
const MAX_ROUNDS = 5;

/** An article with all certain slips mended; the same object when there were none. */
export const mend = (article: Article): Article => {
  let mended = article;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const pieces = mendArticle(mended);
    if (pieces.length === 0) break;
    mended = structuredClone(mended);
    for (const piece of pieces) put(mended, piece);
  }
  return mended;
};

const put = (article: Article, { path, text }: MendedPiece): void => {
  const last = path.at(-1);
  let holder: unknown = article;
  for (const step of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    Reflect.set(holder, last, text);
};
