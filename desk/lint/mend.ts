import type { Article } from '../../src/core/news/article.schema.ts';
import { findSlips, type LineSlips } from './find-slips.ts';
import type { Change, Finding, Slip } from './rules/finding.ts';
import { isMendable, pieceOf } from './line-pieces.ts';
import { quote } from './quote.ts';

/** A correction may uncover other slips; more rounds than this mean that two corrections undo each other. */
const MAX_ROUNDS = 5;

export type Mended = {
  /** The same object if nothing had to be corrected. */
  article: Article;
  changes: Change[];
};

/** Corrects all certain slips of an article, except those that its file accepts. */
export const mend = (article: Article): Mended => {
  let mended = article;
  const changes: Change[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const pieces = findSlips(mended, null).flatMap(mendLine);
    if (pieces.length === 0) break;
    mended = structuredClone(mended);
    for (const piece of pieces) {
      put(mended, piece);
      changes.push(...piece.changes);
    }
  }
  return { article: mended, changes };
};

/** The new text of a piece that changed. */
type MendedPiece = { path: Finding['path']; text: string; changes: Change[] };

const mendLine = ({ line, slips }: LineSlips): MendedPiece[] =>
  line.pieces.flatMap((piece) => {
    const own = apart(
      slips.filter(
        (slip) => !slip.isAccepted && isMendable(line, slip) && pieceOf(line, slip) === piece,
      ),
    );
    const text = replace(piece.text, piece.start, own);
    if (text === piece.text || text === '') return [];
    const changes = own.map(({ rule, start, end, cure }): Change => {
      const { before, after } = quote(line.text, { start, end });
      const old = before + line.text.slice(start, end) + after;
      return { rule, path: piece.path, old, new: before + (cure ?? '') + after };
    });
    return [{ path: piece.path, text, changes }];
  });

/** Adjacent slips are corrected one by one, because one correction may change what the other is based on. */
const apart = <Place extends { start: number; end: number }>(slips: readonly Place[]): Place[] => {
  let from = 0;
  return slips.filter(({ start, end }) => {
    if (start < from) return false;
    from = end;
    return true;
  });
};

const replace = (text: string, offset: number, slips: readonly Slip[]): string => {
  let mended = '';
  let from = 0;
  for (const { start, end, cure } of slips) {
    mended += text.slice(from, start - offset) + (cure ?? '');
    from = end - offset;
  }
  return mended + text.slice(from);
};

const put = (article: Article, { path, text }: MendedPiece): void => {
  const last = path.at(-1);
  let holder: unknown = article;
  for (const key of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    Reflect.set(holder, last, text);
};
