/** The systems of digits in Arabic and Persian print, by their CLDR names: 0-9, ٠-٩ and ۰-۹; or those that a text is written in. */
export type Digits = 'latn' | 'arab' | 'arabext' | 'written';

const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;
const DIGIT = /[0-9٠-٩]/g;

/** A text with all its digits in one system; everything else stays as its source wrote it. */
export const inDigits = (text: string, system: Digits): string =>
  system === 'written'
    ? text
    : text.replace(DIGIT, (digit) =>
        String.fromCharCode(ZERO[system] + (digit.charCodeAt(0) & 0xf)),
      );
