/** The two systems of digits in Arabic print, by their CLDR names: 0-9 and ٠-٩. */
export type Digits = 'latn' | 'arab';

const ZERO = { latn: 0x30, arab: 0x660 } as const;
const DIGIT = /[0-9٠-٩]/g;

/** A text with all its digits in one system; everything else stays as its source wrote it. */
export const inDigits = (text: string, system: Digits): string =>
  text.replace(DIGIT, (digit) => String.fromCharCode(ZERO[system] + (digit.charCodeAt(0) & 0xf)));
