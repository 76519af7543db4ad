import type { Slip } from './rules/finding.ts';
import type { Line } from './lines.ts';

/** The piece in which a slip lies as a whole. */
export const pieceOf = ({ pieces }: Line, { start, end }: Pick<Slip, 'start' | 'end'>) =>
  pieces.find((piece) => start >= piece.start && end <= piece.start + piece.text.length);

/** Whether a slip can be corrected without a person. */
export const isMendable = (line: Line, slip: Slip): boolean =>
  slip.isCertain && slip.cure !== null && pieceOf(line, slip) !== undefined;
