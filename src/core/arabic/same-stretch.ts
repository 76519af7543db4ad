import { inDigits } from './digits.ts';
import { hideTashkeel, originalOffset, visibleOffset } from './tashkeel.ts';

const plain = (text: string): string => inDigits(hideTashkeel(text), 'latn');

/**
 * Where a stretch of a text stands in the same text as it is shown: the reader may have chosen
 * other digits or vowel marks meanwhile. Null if the texts differ in anything else.
 */
export const sameStretch = (
  shown: string,
  written: string,
  start: number,
  end: number,
): [start: number, end: number] | null => {
  if (shown === written) return [start, end];
  if (plain(shown) !== plain(written)) return null;
  const placeOf = (offset: number) => originalOffset(shown, visibleOffset(written, offset));
  return [placeOf(start), placeOf(end)];
};
