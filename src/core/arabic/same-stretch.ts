import { inDigits } from './digits.ts';
import { hideTashkeel, originalOffset, visibleOffset } from './tashkeel.ts';

const plain = (text: string): string => inDigits(hideTashkeel(text), 'latn');

/**
 * Where a stretch of a text stands in the same text as it is shown now: digits and vowel marks may
 * have been chosen anew since. Null for another text.
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
